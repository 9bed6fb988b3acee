import type { Question } from "../content/tree.ts";
import { type Condition, meet } from "../reality/condition.ts";
import { isPossible, type Space } from "../reality/space.ts";
import { type Forest, isPlace, type Place, partsOf, questionAt, waysFrom } from "./forest.ts";

/** One step through the trees: where, and which way was taken. */
export interface Taken {
  readonly place: Place;
  /** Id of the answer, trouble or choice; `unsure`, `instead`. */
  readonly way: string;
  /** Whether the person was asked; false when what they had said left one answer only. */
  readonly asked: boolean;
}

/** Where a person stands: the way there, and what is known by it. */
export interface Position {
  readonly place: Place;
  readonly taken: readonly Taken[];
  readonly known: Condition;
}

/** What is needed to move through trees. */
export interface Routes {
  readonly trees: Forest;
  /** What reality can be like. */
  readonly space: Space;
  /** What is known once a trouble has been met at the plan of a place. */
  readonly troubleMeans: (place: Place, trouble: string) => Condition;
}

/** The answers that what is known still allows, in their order. */
export function openAnswers(routes: Routes, question: Question, known: Condition): string[] {
  return Object.entries(question.answers)
    .filter(([, { means }]) => {
      const both = meet(known, means);
      return both !== undefined && isPossible(routes.space, both);
    })
    .map(([id]) => id);
}

function learned(routes: Routes, place: Place, way: string): Condition {
  const question = questionAt(routes.trees, place);
  return question ? (question.answers[way]?.means ?? {}) : routes.troubleMeans(place, way);
}

/**
 * Passes questions that what is known has answered already: nobody is asked twice, nor what only has one answer.
 * Where questions lead in a circle, the one that would be passed again is put.
 */
function pass(routes: Routes, position: Position): Position {
  const question = questionAt(routes.trees, position.place);
  if (!question) return position;
  const open = openAnswers(routes, question, position.known);
  const silent = position.taken.slice(position.taken.findLastIndex(({ asked }) => asked) + 1);
  const isCircle = silent.some(({ place }) => place === position.place);
  const only = open.length === 1 && !isCircle ? open[0] : undefined;
  return only === undefined ? position : take(routes, position, only, false);
}

/** The position after one way is taken. A way that does not exist leaves the position as it is. Pure. */
export function take(routes: Routes, position: Position, way: string, asked = true): Position {
  const ways = waysFrom(routes.trees, position.place);
  const next = Object.hasOwn(ways, way) ? ways[way] : undefined;
  if (next === undefined || !isPlace(routes.trees, next)) return position;
  return pass(routes, {
    place: next,
    taken: [...position.taken, { place: position.place, way, asked }],
    known: meet(position.known, learned(routes, position.place, way)) ?? position.known,
  });
}

/** Standing at a place with something known, and nothing taken yet. Pure. */
export function startAt(place: Place, known: Condition = {}): Position {
  return { place, taken: [], known };
}

/** An answer given, in the order in which it was. */
export interface Given {
  readonly place: Place;
  readonly way: string;
}

/**
 * Replays answers from the first one's question on. The list of answers is the truth; the position follows from it.
 * Answers that no longer fit are left out: those to questions that the way does not meet any more.
 */
export function replay(routes: Routes, first: Place, given: readonly Given[]): Position {
  const real = given.filter(({ place }) => isPlace(routes.trees, place));
  const start = real[0]?.place ?? first;
  // What is known from the beginning is that of the tree in which the answers begin, not of the page.
  let position = startAt(start, routes.trees[partsOf(start).tree]?.given ?? {});
  const left = new Map(real.map(({ place, way }) => [place, way]));
  for (;;) {
    const way = left.get(position.place);
    if (way === undefined) return position;
    left.delete(position.place);
    const question = questionAt(routes.trees, position.place);
    if (question && way !== "unsure" && !openAnswers(routes, question, position.known).includes(way))
      return position;
    position = take(routes, position, way);
  }
}
