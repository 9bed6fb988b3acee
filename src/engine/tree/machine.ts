import { createMachine } from "xstate";
import type { Tree } from "../../knowledge/tree.ts";
import { type Forest, type Place, partsOf, waysFrom } from "./forest.ts";

/** Every place of a tree: its questions, then its ends. */
function placesOf(name: string, tree: Tree): Place[] {
  return [...Object.keys(tree.nodes), ...Object.keys(tree.ends)].map((id) => `${name}/${id}` as Place);
}

const stateId = (place: Place) => place.replace("/", "__");

/**
 * The trees as one XState machine: a state for each place, an event `answer.<id>` for each way on.
 * It knows nothing of words or circumstances; edges were data and stay so.
 */
export function compileForest(forest: Forest, first: Place) {
  const states = Object.entries(forest).flatMap(([name, tree]) =>
    placesOf(name, tree).map((place) => {
      const on = Object.entries(waysFrom(forest, place)).map(
        ([way, to]) => [`answer.${way}`, { target: stateId(to) }] as const,
      );
      return [stateId(place), { on: Object.fromEntries(on), meta: partsOf(place) }] as const;
    }),
  );
  return createMachine({
    id: "guide",
    initial: stateId(first),
    states: Object.fromEntries(states),
  });
}

export type ForestMachine = ReturnType<typeof compileForest>;

/** The place that a state of the machine stands for. */
export function placeOfState(value: unknown): Place {
  return String(value).replace("__", "/") as Place;
}

/** The state of the machine that stands for a place. */
export const stateOfPlace = stateId;
