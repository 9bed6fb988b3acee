import type { Condition } from "../../knowledge/circumstance.ts";
import { type Assignment, fits } from "../reality/condition.ts";
import { isPossible } from "../reality/space.ts";
import { endAt, questionAt } from "./forest.ts";
import { type Guide, openAnswers, type Position, startAt, take } from "./replay.ts";

/** One circumstance with another value. */
export interface Change {
  readonly id: string;
  readonly value: string;
}

const mostTurns = 20;

const single = (known: Condition): Assignment =>
  Object.fromEntries(
    Object.entries(known).flatMap(([id, value]) => (typeof value === "string" ? [[id, value]] : [])),
  );

/**
 * Whether somebody in these circumstances is spared the call for certain: what is not known may be answered in any
 * way, and none of them may end in one.
 */
function isSpared(guide: Guide, position: Position, so: Assignment, turns = 0): boolean {
  const question = questionAt(guide.forest, position.place);
  if (!question) {
    const end = endAt(guide.forest, position.place);
    return end !== undefined && !("call" in end);
  }
  if (turns > mostTurns) return false;
  const open = openAnswers(guide, question, position.known);
  const true_ = open.filter((id) => fits(question.answers[id]?.means ?? {}, so));
  const ways = true_.length > 0 ? true_.slice(0, 1) : open;
  return ways.length > 0 && ways.every((way) => isSpared(guide, take(guide, position, way), so, turns + 1));
}

/**
 * What would make a call needless: for each of the circumstances that a person may be able to change, the first other
 * value that is enough by itself, whatever is not known yet. Pure.
 */
export function changesThatHelp(
  guide: Guide,
  tree: string,
  known: Condition,
  changeable: Readonly<Record<string, readonly string[]>>,
): Change[] {
  const so = single(known);
  const { first = "", given = {} } = guide.forest[tree] ?? {};
  return Object.entries(changeable).flatMap(([id, values]) => {
    const value = values.find((one) => {
      const other = { ...so, [id]: one };
      if (so[id] === undefined || one === so[id] || !isPossible(guide.space, other)) return false;
      return isSpared(guide, startAt(`${tree}/${first}`, given), other);
    });
    return value === undefined ? [] : [{ id, value }];
  });
}
