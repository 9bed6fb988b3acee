import { type Place, waysFrom } from "../../engine/tree/forest.ts";
import { knowledge } from "../content.ts";

const sources = new Map<Place, Place>();
for (const [tree, { nodes, ends }] of Object.entries(knowledge.trees))
  for (const id of [...Object.keys(nodes), ...Object.keys(ends)]) {
    const place: Place = `${tree}/${id}`;
    for (const to of Object.values(waysFrom(knowledge.trees, place)))
      if (!sources.has(to)) sources.set(to, place);
  }

/**
 * The place that leads to this one, the first in the order of the trees: where Back goes without JavaScript, when
 * the page cannot know the way taken.
 */
export function placeBefore(place: Place): Place | undefined {
  return sources.get(place);
}
