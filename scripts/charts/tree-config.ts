import type { End } from "../../src/engine/content/tree.ts";
import {
  type Forest,
  isPlan,
  type Place,
  partsOf,
  questionAt,
  waysFrom,
} from "../../src/engine/tree/forest.ts";
import type { JsonObject } from "./json.ts";

/** What an end is. Pure. */
const kindOf = (end: End): string =>
  isPlan(end) ? "plan" : "choice" in end ? "choice" : "call" in end ? "call" : "article";

/** The state that a place is in the chart of a tree: places of other trees keep the name of theirs. Pure. */
const stateOf = (tree: string, place: Place): string =>
  partsOf(place).tree === tree ? partsOf(place).id : place;

/** A tree as the config of a machine: answers are events, and what has no way on is final. Pure. */
export function treeConfig(forest: Forest, id: string): JsonObject {
  const { first = "", nodes = {}, ends = {} } = forest[id] ?? {};
  const doors = new Set<Place>();
  const states: Record<string, JsonObject> = {};
  for (const key of [...Object.keys(nodes), ...Object.keys(ends)]) {
    const place: Place = `${id}/${key}`;
    const end = ends[key];
    const ways = Object.entries(waysFrom(forest, place));
    for (const [, to] of ways) if (partsOf(to).tree !== id) doors.add(to);
    states[key] = {
      tags: [questionAt(forest, place) ? "question" : end ? kindOf(end) : "nothing"],
      ...(ways.length === 0
        ? { type: "final" }
        : { on: Object.fromEntries(ways.map(([way, to]) => [way, { target: stateOf(id, to) }])) }),
    };
  }
  for (const door of doors) states[door] = { tags: ["door"], type: "final" };
  return { id, initial: first, states };
}
