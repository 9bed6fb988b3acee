import { type Assignment, type Condition, fits, settledIn } from "../reality/condition.ts";
import { isPossible } from "../reality/space.ts";
import { endAt, questionAt } from "./forest.ts";
import { openAnswers, type Position, type Routes, startAt, take } from "./replay.ts";

/** One circumstance with another value. */
export interface Change {
  readonly id: string;
  readonly value: string;
}

const mostTurns = 20;

/**
 * Whether somebody in these circumstances is spared the call for certain: what is not known may be answered in any
 * way, and none of them may end in one.
 */
function isSpared(routes: Routes, position: Position, so: Assignment, turns = 0): boolean {
  const question = questionAt(routes.trees, position.place);
  if (!question) {
    const end = endAt(routes.trees, position.place);
    return end !== undefined && !("call" in end);
  }
  if (turns > mostTurns) return false;
  const open = openAnswers(routes, question, position.known);
  const true_ = open.filter((id) => fits(question.answers[id]?.means ?? {}, so));
  const ways = true_.length > 0 ? true_.slice(0, 1) : open;
  return ways.length > 0 && ways.every((way) => isSpared(routes, take(routes, position, way), so, turns + 1));
}

/**
 * What would make a call needless: for each of the circumstances that a person may be able to change, the first other
 * value that is enough by itself, whatever is not known yet. Pure.
 */
export function changesThatHelp(
  routes: Routes,
  tree: string,
  known: Condition,
  changeable: Readonly<Record<string, readonly string[]>>,
): Change[] {
  const so = settledIn(known);
  const { first = "", given = {} } = routes.trees[tree] ?? {};
  return Object.entries(changeable).flatMap(([id, values]) => {
    const value = values.find((one) => {
      const other = { ...so, [id]: one };
      if (so[id] === undefined || one === so[id] || !isPossible(routes.space, other)) return false;
      return isSpared(routes, startAt(`${tree}/${first}`, given), other);
    });
    return value === undefined ? [] : [{ id, value }];
  });
}
