import { endAt, questionAt } from "../../src/engine/tree/forest.ts";
import { everyPosition } from "../../src/engine/tree/paths.ts";
import type { Position } from "../../src/engine/tree/replay.ts";
import { guideOf } from "../../src/knowledge/guides.ts";
import { knowledge } from "./knowledge.ts";

/** Plan, choice, article or call. */
const kindOf = (position: Position) => {
  const end = endAt(knowledge.trees, position.place);
  return (
    end &&
    ["plan", "choice", "article", "call"].find(
      (kind) => kind in end && !("call" in end && kind === "article"),
    )
  );
};

/** The shortest ways to each kind of end of a tree, over questions alone. */
export function waysOf(tree: string): Position[] {
  const found = new Map<string, Position>();
  for (const position of everyPosition(guideOf(knowledge), tree)) {
    const kind = kindOf(position);
    const asked = position.taken.filter(({ asked }) => asked);
    if (!kind || !asked.every(({ place }) => questionAt(knowledge.trees, place))) continue;
    const known = found.get(kind);
    if (!known || asked.length < known.taken.filter((turn) => turn.asked).length) found.set(kind, position);
  }
  return [...found.values()];
}
