import type { IconName } from "../icons.ts";
import { labelOf, type Part } from "../part.ts";
import { Icon } from "../parts/icon.tsx";
import { Over } from "../parts/over.tsx";
import { Press } from "../parts/press.tsx";

/** A sheet that waits for a finger or a face. */
export function Biometric({ part, icon }: { readonly part: Part; readonly icon: IconName }) {
  return (
    <Over part={part} from="foot">
      {part.screen.controls.map((control) => (
        <Press key={control.id} part={part} control={control} as="glyph">
          <Icon name={icon} words={part.words} />
          <span>{labelOf(part, control.id)}</span>
        </Press>
      ))}
    </Over>
  );
}
