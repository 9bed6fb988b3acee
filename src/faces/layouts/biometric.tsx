import type { IconName } from "../icons.ts";
import { labelOf, type Part } from "../part.ts";
import { Icon } from "../parts/icon.tsx";
import { Press } from "../parts/press.tsx";
import { Says, titleOf } from "../parts/says.tsx";

/** A sheet that waits for a finger or a face. */
export function Biometric({ part, icon }: { readonly part: Part; readonly icon: IconName }) {
  return (
    <div class="veil is-sheet">
      <div class="dlg is-biometric">
        <b class="ask">{titleOf(part)}</b>
        <Says part={part} />
        {part.screen.controls.map((control) => (
          <Press key={control.id} part={part} control={control} as="glyph">
            <Icon name={icon} words={part.words} />
            <span>{labelOf(part, control.id)}</span>
          </Press>
        ))}
      </div>
    </div>
  );
}
