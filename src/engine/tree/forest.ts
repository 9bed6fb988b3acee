import type { End, PlanEnd, Tree } from "../content/tree.ts";

/** All trees: an edge may lead from one to another. */
export type Forest = Readonly<Record<string, Tree>>;

/** A node or an end, as `tree/id`. */
export type Place = `${string}/${string}`;

/** The place that a target in a tree means. Pure. */
function placeOf(tree: string, target: string): Place {
  return (target.includes("/") ? target : `${tree}/${target}`) as Place;
}

/** Tree and id of a place. Pure. */
export function partsOf(place: Place): { readonly tree: string; readonly id: string } {
  const [tree = "", id = ""] = place.split("/");
  return { tree, id };
}

/** The question at a place, or undefined where there is an end or nothing. */
export function questionAt<Q>(
  forest: Readonly<Record<string, { readonly nodes: Readonly<Record<string, Q>> }>>,
  place: Place,
): Q | undefined {
  const { tree, id } = partsOf(place);
  const nodes = Object.hasOwn(forest, tree) ? forest[tree]?.nodes : undefined;
  return nodes && Object.hasOwn(nodes, id) ? nodes[id] : undefined;
}

/** The end at a place, or undefined where there is a question or nothing. */
export function endAt<E>(
  forest: Readonly<Record<string, { readonly ends: Readonly<Record<string, E>> }>>,
  place: Place,
): E | undefined {
  const { tree, id } = partsOf(place);
  const ends = Object.hasOwn(forest, tree) ? forest[tree]?.ends : undefined;
  return ends && Object.hasOwn(ends, id) ? ends[id] : undefined;
}

/** Whether a place exists. Pure. */
export function isPlace(forest: Forest, place: Place): boolean {
  return questionAt(forest, place) !== undefined || endAt(forest, place) !== undefined;
}

/** Narrows an end to a plan. */
export function isPlan(end: End): end is PlanEnd {
  return "plan" in end;
}

/** Ways on from a place, by name: answers of a question; choices, troubles and `instead` of an end. Pure. */
export function waysFrom(forest: Forest, place: Place): Readonly<Record<string, Place>> {
  const { tree } = partsOf(place);
  const to = (target: string) => placeOf(tree, target);
  const question = questionAt(forest, place);
  if (question) {
    const ways = Object.entries(question.answers).map(([id, answer]) => [id, to(answer.to)] as const);
    return Object.fromEntries(
      question.unsure ? [...ways, ["unsure", to(question.unsure.to)] as const] : ways,
    );
  }
  const end = endAt(forest, place);
  if (!end) return {};
  if ("choice" in end) return Object.fromEntries(end.choice.map((way) => [way.to, to(way.to)]));
  if (!isPlan(end)) return {};
  const troubles = Object.entries(end.trouble ?? {}).map(([id, target]) => [id, to(target)] as const);
  return Object.fromEntries(end.instead ? [...troubles, ["instead", to(end.instead)] as const] : troubles);
}
