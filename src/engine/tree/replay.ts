import { transition } from "xstate";
import type { Condition } from "../../knowledge/circumstance.ts";
import type { Question } from "../../knowledge/tree.ts";
import { meet } from "../reality/condition.ts";
import { isPossible, type Space } from "../reality/space.ts";
import { type Forest, isPlace, type Place, partsOf, questionAt } from "./forest.ts";
import { compileForest, type ForestMachine, placeOfState, stateOfPlace } from "./machine.ts";

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

/** What a guide needs to move: trees, what reality can be like, and what each trouble of a procedure means. */
export interface Guide {
  readonly forest: Forest;
  readonly space: Space;
  readonly machine: ForestMachine;
  readonly troubleMeans: Readonly<Record<string, Condition>>;
}

/** Puts together a guide. Pure. */
export function createGuide(
  forest: Forest,
  space: Space,
  troubleMeans: Readonly<Record<string, Condition>>,
  first: Place,
): Guide {
  return { forest, space, troubleMeans, machine: compileForest(forest, first) };
}

/** The answers that what is known still allows, in their order. */
export function openAnswers(guide: Guide, question: Question, known: Condition): string[] {
  return Object.entries(question.answers)
    .filter(([, { means }]) => {
      const both = meet(known, means);
      return both !== undefined && isPossible(guide.space, both);
    })
    .map(([id]) => id);
}

function learned(guide: Guide, place: Place, way: string): Condition {
  const question = questionAt(guide.forest, place);
  return question ? (question.answers[way]?.means ?? {}) : (guide.troubleMeans[way] ?? {});
}

/**
 * Passes questions that what is known has answered already: nobody is asked twice, nor what only has one answer.
 */
function pass(guide: Guide, position: Position): Position {
  const question = questionAt(guide.forest, position.place);
  if (!question) return position;
  const open = openAnswers(guide, question, position.known);
  const only = open.length === 1 ? open[0] : undefined;
  return only === undefined ? position : take(guide, position, only, false);
}

/** The position after one way is taken. A way that does not exist leaves the position as it is. Pure. */
export function take(guide: Guide, position: Position, way: string, asked = true): Position {
  const state = guide.machine.resolveState({ value: stateOfPlace(position.place) });
  const event = { type: `answer.${way}` };
  if (!state.can(event)) return position;
  const [next] = transition(guide.machine, state, event);
  return pass(guide, {
    place: placeOfState(next.value),
    taken: [...position.taken, { place: position.place, way, asked }],
    known: meet(position.known, learned(guide, position.place, way)) ?? position.known,
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
export function replay(guide: Guide, first: Place, given: readonly Given[]): Position {
  const real = given.filter(({ place }) => isPlace(guide.forest, place));
  const start = real[0]?.place ?? first;
  // What is known from the beginning is that of the tree in which the answers begin, not of the page.
  let position = startAt(start, guide.forest[partsOf(start).tree]?.given ?? {});
  const left = new Map(real.map(({ place, way }) => [place, way]));
  for (;;) {
    const way = left.get(position.place);
    if (way === undefined) return position;
    left.delete(position.place);
    const question = questionAt(guide.forest, position.place);
    if (question && way !== "unsure" && !openAnswers(guide, question, position.known).includes(way))
      return position;
    const next = take(guide, position, way);
    if (next === position) return position;
    position = next;
  }
}
