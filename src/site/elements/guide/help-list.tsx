import { render } from "preact";
import type { Guide } from "../../../engine/guide/guide.ts";
import { partsOf } from "../../../engine/tree/forest.ts";
import { changesThatHelp } from "../../../engine/tree/help.ts";
import type { Position } from "../../../engine/tree/replay.ts";
import type { GuideData } from "../../payload/guide-data.ts";

/** Draws what would make a call needless into a list; says whether there is anything. */
export function drawHelp(
  list: HTMLElement,
  guide: Guide,
  data: GuideData,
  { place, known }: Position,
): boolean {
  const values = Object.fromEntries(
    Object.entries(data.changeable).map(([id, all]) => [id, Object.keys(all)]),
  );
  const help = changesThatHelp(guide, partsOf(place).tree, known, values);
  render(
    help.map(({ id, value }) => <li key={id}>{data.changeable[id]?.[value] ?? value}</li>),
    list,
  );
  return help.length > 0;
}
