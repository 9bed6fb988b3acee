import type { ScreenControl } from "../../engine/world/screen.ts";
import { labelOf, type Part } from "../part.ts";
import { Icon } from "./icon.tsx";
import { Press } from "./press.tsx";

/** Actions side by side: to clear everything is not to clear the cache, and they stand next to each other. */
export function Actions({
  part,
  controls,
}: {
  readonly part: Part;
  readonly controls: readonly ScreenControl[];
}) {
  if (controls.length === 0) return null;
  return (
    <div class="acts">
      {controls.map((control) => (
        <Press key={control.id} part={part} control={control} as="act">
          <Icon name={control.role === "danger" ? "delete" : "refresh-cw"} words={part.words} />
          <span>{labelOf(part, control.id)}</span>
        </Press>
      ))}
    </div>
  );
}
