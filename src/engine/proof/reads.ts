import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { End, Tree } from "../../knowledge/tree.ts";
import { withDependencies } from "../reality/space.ts";

function endReads({ procedures, slots }: Knowledge, end: End): string[] {
  if (!("plan" in end)) return [];
  const chosenBy = end.plan.flatMap((entry) => (typeof entry === "string" ? [] : [entry.by]));
  const ids = end.plan.flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry.of)));
  const used = ids.flatMap((id) => procedures[id] ?? []);
  return [
    ...chosenBy,
    ...used.flatMap((procedure) =>
      procedure.steps.flatMap((entry) => ("slot" in entry ? [slots[entry.slot]?.by ?? ""] : [])),
    ),
    ...used.flatMap((procedure) =>
      Object.values(procedure.trouble).flatMap((trouble) => Object.keys(trouble.means)),
    ),
  ];
}

function treesFrom(knowledge: Knowledge, first: string): Tree[] {
  const found = new Set([first]);
  for (const name of found) {
    const tree = knowledge.trees[name];
    const text = tree ? JSON.stringify(tree) : "";
    for (const [, other = ""] of text.matchAll(/"([a-z0-9-]+)\/[a-z0-9-]+"/g))
      if (other in knowledge.trees) found.add(other);
  }
  return [...found].flatMap((name) => knowledge.trees[name] ?? []);
}

/**
 * The circumstances that a tree, or a tree it leads to, or an end of those reads, with what they depend on.
 * Variants are left out: they change labels only and are checked per procedure. Pure.
 */
export function circumstancesRead(knowledge: Knowledge, tree: string): string[] {
  const read = treesFrom(knowledge, tree).flatMap(({ nodes, ends, given }) => [
    ...Object.keys(given),
    ...Object.values(nodes).flatMap((node) =>
      Object.values(node.answers).flatMap((answer) => Object.keys(answer.means)),
    ),
    ...Object.values(ends).flatMap((end) => endReads(knowledge, end)),
  ]);
  return withDependencies(knowledge, read).filter((id) => knowledge.circumstances[id]?.kind !== "variant");
}
