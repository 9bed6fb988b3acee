import { isPlace, type Place, waysFrom } from "../../engine/tree/forest.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Check } from "./check.ts";

/** The tree to which every reader can come; from there the others are reached. */
const entrance = "start";

/** Every place that ways lead to from here, itself included. */
function reachedFrom({ trees }: Pick<Knowledge, "trees">, start: Place): Set<Place> {
  const reached = new Set<Place>([start]);
  for (const place of reached)
    for (const next of Object.values(waysFrom(trees, place))) if (isPlace(trees, next)) reached.add(next);
  return reached;
}

/** Questions that lead back to themselves by answers alone: whoever answers as before never comes out. */
function circleFrom({ trees }: Pick<Knowledge, "trees">, start: Place): Place[] | undefined {
  const onto = (place: Place, way: readonly Place[]): Place[] | undefined => {
    const [tree = "", id = ""] = place.split("/");
    const node = trees[tree]?.nodes[id];
    if (!node) return undefined;
    if (way.includes(place)) return place === start ? [...way, place] : undefined;
    for (const { to } of Object.values(node.answers)) {
      const next = (to.includes("/") ? to : `${tree}/${to}`) as Place;
      const found = onto(next, [...way, place]);
      if (found) return found;
    }
    return undefined;
  };
  return onto(start, []);
}

/** Every tree can be reached from the first one, everything in a tree from its beginning, and no question from itself. */
export function checkReach(check: Check, knowledge: Pick<Knowledge, "trees">): void {
  const { trees } = knowledge;
  const fromEntrance = reachedFrom(knowledge, `${entrance}/${trees[entrance]?.first ?? ""}`);
  const all = new Set<Place>();
  for (const [id, { first }] of Object.entries(trees)) {
    if (!fromEntrance.has(`${id}/${first}`))
      check.fail(
        `content/trees/${id}.yml › first`,
        "no way leads here from the first question",
        `Let an answer of content/trees/${entrance}.yml, or of a guide it leads to, end in "${id}/${first}".`,
      );
    for (const place of reachedFrom(knowledge, `${id}/${first}`)) all.add(place);
  }
  for (const [tree, { nodes, ends }] of Object.entries(trees)) {
    for (const [kind, ids] of [
      ["nodes", Object.keys(nodes)],
      ["ends", Object.keys(ends)],
    ] as const)
      for (const id of ids)
        if (!all.has(`${tree}/${id}`))
          check.fail(
            `content/trees/${tree}.yml › ${kind} › ${id}`,
            "no answer, trouble or choice leads here",
            "Lead to it from somewhere, or take it out.",
          );
    for (const id of Object.keys(nodes)) {
      const circle = circleFrom(knowledge, `${tree}/${id}`);
      if (circle)
        check.fail(
          `content/trees/${tree}.yml › nodes › ${id}`,
          `its answers lead in a circle: ${circle.join(", ")}`,
          "Let one of them end elsewhere.",
        );
    }
  }
}
