import type { Condition } from "../knowledge/circumstance.ts";
import { type Assignment, fits } from "./condition.ts";
import { endAt, type Place, questionAt } from "./forest.ts";
import { type Guide, openAnswers, type Position, startAt, take } from "./replay.ts";
import { isPossible } from "./space.ts";

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

/** Where the truthful answers of somebody in these circumstances lead. */
function truthfulEnd(guide: Guide, tree: string, so: Assignment): Place {
  const { first = "", given = {} } = guide.forest[tree] ?? {};
  let position: Position = startAt(`${tree}/${first}`, given);
  for (let turn = 0; turn < mostTurns; turn++) {
    const question = questionAt(guide.forest, position.place);
    if (!question) return position.place;
    const open = openAnswers(guide, question, position.known);
    const way = open.find((id) => fits(question.answers[id]?.means ?? {}, so)) ?? open[0];
    const next = way === undefined ? position : take(guide, position, way);
    if (next === position) return position.place;
    position = next;
  }
  return position.place;
}

/**
 * What would make a call needless: for each of the circumstances that a person may be able to change, the first other
 * value with which the same answers lead elsewhere. Pure.
 */
export function changesThatHelp(
  guide: Guide,
  tree: string,
  known: Condition,
  changeable: Readonly<Record<string, readonly string[]>>,
): Change[] {
  const so = single(known);
  return Object.entries(changeable).flatMap(([id, values]) => {
    const value = values.find((one) => {
      const other = { ...so, [id]: one };
      if (so[id] === undefined || one === so[id] || !isPossible(guide.space, other)) return false;
      const end = endAt(guide.forest, truthfulEnd(guide, tree, other));
      return end !== undefined && !("call" in end);
    });
    return value === undefined ? [] : [{ id, value }];
  });
}
