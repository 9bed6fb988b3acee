import type { ScreenControl } from "../../engine/world/screen.ts";
import type { Part } from "../part.ts";
import { Press } from "../parts/press.tsx";
import { Says, titleOf } from "../parts/says.tsx";

/** On phones what leaves everything as it is stands before what does something. */
const harmlessFirst = (a: ScreenControl, b: ScreenControl) =>
  Number(b.role === "text") - Number(a.role === "text");

/** A question over a dimmed screen. */
export function Dialog({ part }: { readonly part: Part }) {
  return (
    <div class="veil">
      <div class="dlg">
        <b class="ask">{titleOf(part)}</b>
        <Says part={part} />
        <div class="two">
          {part.screen.controls.toSorted(harmlessFirst).map((control) => (
            <Press key={control.id} part={part} control={control} as="txt" />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Choices that come up from the foot of a screen. */
export function Sheet({ part }: { readonly part: Part }) {
  return (
    <div class="veil is-sheet">
      <div class="dlg">
        <b class="ask">{titleOf(part)}</b>
        <Says part={part} />
        {part.screen.controls.map((control) => (
          <Press key={control.id} part={part} control={control} as="row" />
        ))}
      </div>
    </div>
  );
}
