import type { Answer, Question, Tree } from "../content/tree.ts";
import { type Assignment, fits } from "../reality/condition.ts";
import { type Place, partsOf, questionAt } from "../tree/forest.ts";
import { openAnswers, type Routes, startAt, take } from "../tree/replay.ts";
import { firstPlace } from "./state.ts";

/** A tree whose answers have names. */
export interface SituationTree extends Tree {
  readonly nodes: Readonly<
    Record<
      string,
      Question & { readonly answers: Readonly<Record<string, Answer & { readonly label: string }>> }
    >
  >;
}

/** An answer that follows from what is known of somebody. */
export interface Filled {
  readonly place: Place;
  readonly way: string;
  readonly label: string;
}

/** Where facts lead: the answers that follow from them, and the guide in which the next question stands. */
export interface Situation {
  readonly filled: readonly Filled[];
  readonly tree: string;
}

/**
 * The answers that follow from facts, from the first question of a tree on, as far as only one does. Questions that
 * earlier answers have settled are passed in silence. Pure.
 * @param withheld answers that are not to be filled in, as `place=way`.
 */
export function situationFor(
  routes: Routes & { readonly trees: Readonly<Record<string, SituationTree>> },
  tree: string,
  facts: Assignment,
  withheld: ReadonlySet<string>,
): Situation {
  const filled: Filled[] = [];
  let position = startAt(firstPlace(routes, tree), routes.trees[tree]?.given ?? {});
  for (;;) {
    const { place } = position;
    const question = questionAt<SituationTree["nodes"][string]>(routes.trees, place);
    const fitting = question
      ? openAnswers(routes, question, position.known).filter((way) =>
          fits(question.answers[way]?.means ?? {}, facts),
        )
      : [];
    const [way] = fitting;
    const next = way === undefined ? position : take(routes, position, way);
    if (fitting.length !== 1 || !way || next === position || withheld.has(`${place}=${way}`)) break;
    filled.push({ place, way, label: question?.answers[way]?.label ?? way });
    position = next;
  }
  return { filled, tree: partsOf(position.place).tree };
}
