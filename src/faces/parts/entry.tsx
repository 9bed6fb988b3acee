import type { ScreenField } from "../../engine/world/screen.ts";
import { type Part, tapAt } from "../part.ts";
import { shownInField } from "../training-values.ts";

const dots = (count: number) => "•".repeat(count);

/** What stands in a field: what was filled in, or as many dots as have been typed. */
const shownIn = ({ touch }: Part, { id, filled, entered }: ScreenField): string =>
  filled === "empty" ? dots(touch?.typing.field === id ? touch.typing.typed : 0) : shownInField(id, entered);

/**
 * A field. On a live face pressing it makes it the one that takes what is typed; nothing else can be put into it. Where a
 * ring asks for a touch and it takes what is typed already, the touch fills it in.
 */
export function Entry({ part, field }: { readonly part: Part; readonly field: ScreenField }) {
  const { id, filled } = field;
  const { words, touch } = part;
  const tap = tapAt(part, id);
  const label = words.fields[id] ?? id;
  const inside = (
    <>
      <small>{label}</small>
      <b>{shownIn(part, field)}</b>
    </>
  );
  const isHere = touch?.typing.field === id;
  const name = `in is-${filled}${isHere ? " is-here" : ""}${tap.class}`;
  if (!touch)
    return (
      <span class={name} data-n={tap["data-n"]}>
        {inside}
      </span>
    );
  const state = words.training[filled === "empty" ? "empty" : "filled"];
  return (
    <button
      type="button"
      class={name}
      data-n={tap["data-n"]}
      aria-label={`${label}: ${state}`}
      onClick={() =>
        isHere && tap.class !== "" && filled === "empty" ? touch.type(id, "right") : touch.typing.go(id)
      }
    >
      {inside}
    </button>
  );
}
