import type { Part } from "../part.ts";
import { CodeGrid } from "../parts/code-grid.tsx";
import { Controls } from "../parts/controls.tsx";
import { Entry } from "../parts/entry.tsx";
import { QrCode } from "../parts/qr-code.tsx";
import { Reading } from "../parts/reading.tsx";
import { Says, titleOf } from "../parts/says.tsx";
import { Suggestions } from "../parts/suggestions.tsx";

/** What can be read on the page: a code to scan, the print of a card where it is wanted, or a number. */
function Read({ part, name }: { readonly part: Part; readonly name: string }) {
  const { id, fields } = part.screen;
  if (name === "qr") return <QrCode words={part.words} />;
  if (name !== "card-values") return <Reading part={part} name={name} />;
  const isWanted = id === "card-printed" || fields.some((field) => field.id === name);
  return isWanted ? (
    <div class="printed">
      <CodeGrid />
    </div>
  ) : null;
}

/** A page in the browser: a heading, what it says, fields and buttons. */
export function BrowserPage({ part }: { readonly part: Part }) {
  const { fields, controls, reads } = part.screen;
  return (
    <div class="card-of">
      <b class="ask">{titleOf(part)}</b>
      <Says part={part} />
      {reads.map((name) => (
        <Read key={name} part={part} name={name} />
      ))}
      {fields.map((field) => (
        <div key={field.id}>
          <Entry part={part} field={field} />
          {part.touch?.typing.field === field.id && field.filled === "empty" && <Suggestions part={part} />}
        </div>
      ))}
      <Controls part={part} controls={controls} />
    </div>
  );
}
