import type { Guide } from "../../../engine/guide/guide.ts";
import { proceduresAt, stepsAt } from "../../../engine/guide/plan.ts";
import type { Assignment } from "../../../engine/reality/condition.ts";
import { endAt } from "../../../engine/tree/forest.ts";
import type { Position } from "../../../engine/tree/replay.ts";
import type { GuideData, SaidStep } from "../../payload/guide-data.ts";

/** The verdict at a position, with its steps and the way back to it, as plain text for a messenger. Pure. */
export function verdictText(
  guide: Guide<SaidStep>,
  data: GuideData,
  position: Position,
  variants: Assignment,
  address: string,
): string {
  const end = endAt(data.trees, position.place);
  const steps = proceduresAt(guide, position, variants).length > 0 ? stepsAt(guide, position, variants) : [];
  const lines = steps.map(
    ({ step: { loses, say } }, at) => `${at + 1}. ${loses ? `${data.text.warning}. ${loses} ` : ""}${say}`,
  );
  return [end?.title, end?.why, lines.join("\n"), address].filter(Boolean).join("\n\n");
}
