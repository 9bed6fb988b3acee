import { isPlace, type Place, waysFrom } from "../tree/forest.ts";
import { givenOn } from "../tree/paths.ts";
import { type Given, type Position, type Routes, replay, startAt } from "../tree/replay.ts";
import type { GuideState } from "./fragment.ts";

/** The first question of a tree. Pure. */
export function firstPlace({ trees }: Pick<Routes, "trees">, tree: string): Place {
  return `${tree}/${trees[tree]?.first ?? ""}`;
}

/** Where a state stands: a question put again stands where it was asked, with what had been said until then. Pure. */
export function positionIn(routes: Routes, tree: string, state: GuideState): Position {
  const first = firstPlace(routes, tree);
  const given = routes.trees[tree]?.given ?? {};
  if (state.entered && isPlace(routes.trees, state.entered)) return startAt(state.entered, given);
  const whole = replay(routes, first, state.given);
  const until = whole.taken.findIndex(({ place }) => place === state.at);
  const again = whole.taken[until];
  if (!again) return whole;
  const kept = whole.taken.slice(0, until);
  return kept.length === 0 ? startAt(again.place, given) : replay(routes, first, kept);
}

/** The state after one way is taken. Answers that come later stay, as far as they still fit. Pure. */
export function answered(routes: Routes, tree: string, state: GuideState, { place, way }: Given): GuideState {
  const isKnown = state.given.some((one) => one.place === place);
  const given = isKnown
    ? state.given.map((one) => (one.place === place ? { place, way } : one))
    : [...givenOn(positionIn(routes, tree, state)), { place, way }];
  return { given, done: 0 };
}

/** The state before the last answer. Pure. */
export function steppedBack(routes: Routes, tree: string, state: GuideState): GuideState {
  return { given: givenOn(positionIn(routes, tree, state)).slice(0, -1), done: 0 };
}

/** What a state names and no tree has any more: a link of another version. Pure. */
export function lostIn({ trees }: Pick<Routes, "trees">, { given }: GuideState): Given[] {
  return given.filter(({ place, way }) => !Object.hasOwn(waysFrom(trees, place), way));
}
