import type { ComponentChildren } from "preact";
import type { ScreenControl } from "../../engine/world/screen.ts";
import { labelOf, type Part, tapAt } from "../part.ts";

interface Props {
  readonly part: Part;
  readonly control: ScreenControl;
  /** How its layout draws it. */
  readonly as: string;
  /** What stands on it; its label where nothing else is given. */
  readonly children?: ComponentChildren;
}

/** Something to press: a button on a live face, a drawing of one on a picture. */
export function Press({ part, control, as, children }: Props) {
  const { id, enabled, role } = control;
  const tap = tapAt(part, id);
  const tone = role === "danger" || role === "secondary" ? ` is-${role}` : "";
  const name = `${as}${tone}${enabled ? "" : " is-off"}${tap.class}`;
  const inside = children ?? labelOf(part, id);
  const { touch } = part;
  if (!touch)
    return (
      <span class={name} data-n={tap["data-n"]}>
        {inside}
      </span>
    );
  return (
    <button
      type="button"
      class={name}
      data-n={tap["data-n"]}
      disabled={!enabled}
      onClick={() => touch.press(id)}
    >
      {inside}
    </button>
  );
}
