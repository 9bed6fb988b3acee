import type { ScreenControl } from "../../engine/world/screen.ts";
import type { Part } from "../part.ts";
import { Over } from "../parts/over.tsx";
import { Press } from "../parts/press.tsx";

/** On phones what leaves everything as it is stands before what does something. */
const harmlessFirst = (a: ScreenControl, b: ScreenControl) =>
  Number(b.role === "text") - Number(a.role === "text");

/** A question over a dimmed screen. */
export function Dialog({ part }: { readonly part: Part }) {
  return (
    <Over part={part}>
      <div class="two">
        {part.screen.controls.toSorted(harmlessFirst).map((control) => (
          <Press key={control.id} part={part} control={control} as="txt" />
        ))}
      </div>
    </Over>
  );
}

/** Choices that come up from the foot of a screen. */
export function Sheet({ part }: { readonly part: Part }) {
  return (
    <Over part={part} from="foot">
      {part.screen.controls.map((control) => (
        <Press key={control.id} part={part} control={control} as="row" />
      ))}
    </Over>
  );
}
