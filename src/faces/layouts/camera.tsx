import type { Part } from "../part.ts";
import { Body } from "../parts/body.tsx";
import { Entry } from "../parts/entry.tsx";
import { Press } from "../parts/press.tsx";
import { QrCode } from "../parts/qr-code.tsx";
import { Says, titleOf } from "../parts/says.tsx";

/** The camera: a finder that shows the code once the phone is pointed at it, and the link that it has read. */
export function Camera({ part }: { readonly part: Part }) {
  const { fields, controls } = part.screen;
  const hasRead = fields.some(({ filled }) => filled !== "empty");
  return (
    <Body part={part} as="camera">
      <b class="ask">{titleOf(part)}</b>
      <Says part={part} />
      <div class="finder" aria-hidden="true">
        {hasRead && <QrCode words={part.words} />}
      </div>
      {fields.map((field) => (
        <Entry key={field.id} part={part} field={field} />
      ))}
      {controls.map((control) => (
        <Press key={control.id} part={part} control={control} as="btn" />
      ))}
    </Body>
  );
}
