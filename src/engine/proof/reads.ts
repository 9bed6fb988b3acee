import type { End, Tree } from "../content/tree.ts";
import type { GuideContent } from "../guide/guide.ts";
import { withDependencies } from "../reality/space.ts";
import { endAt, type Place, partsOf, waysFrom } from "../tree/forest.ts";
import { choosersOf, proceduresOf } from "../tree/planned.ts";

function endReads({ procedures, slots }: GuideContent, end: End): string[] {
  if (!("plan" in end)) return [];
  const used = proceduresOf(end).flatMap((id) => procedures[id] ?? []);
  return [
    ...choosersOf(end),
    ...used.flatMap((procedure) =>
      procedure.steps.flatMap((entry) => ("slot" in entry ? [slots[entry.slot]?.by ?? ""] : [])),
    ),
    ...used.flatMap(({ trouble }) => Object.values(trouble).flatMap(({ means }) => Object.keys(means))),
  ];
}

const placesOf = (name: string, tree: Tree | undefined): Place[] =>
  [...Object.keys(tree?.nodes ?? {}), ...Object.keys(tree?.ends ?? {})].map((id): Place => `${name}/${id}`);

/** Names of the trees to which a tree leads, itself first. Pure. */
function treesFrom({ trees }: Pick<GuideContent, "trees">, first: string): string[] {
  const found = new Set([first]);
  for (const name of found)
    for (const place of placesOf(name, trees[name]))
      for (const to of Object.values(waysFrom(trees, place))) found.add(partsOf(to).tree);
  return [...found];
}

/**
 * The circumstances that a tree, or a tree it leads to, or an end of those reads, with what they depend on. Pure.
 * @param isProven tells those that matter to the proof: variants change labels only and are checked per procedure.
 */
export function circumstancesRead(
  content: GuideContent,
  tree: string,
  isProven: (circumstance: string) => boolean,
): string[] {
  const read = treesFrom(content, tree).flatMap((name) => {
    const { nodes = {}, given = {} } = content.trees[name] ?? {};
    return [
      ...Object.keys(given),
      ...Object.values(nodes).flatMap((node) =>
        Object.values(node.answers).flatMap(({ means }) => Object.keys(means)),
      ),
      ...placesOf(name, content.trees[name]).flatMap((place) => {
        const end = endAt(content.trees, place);
        return end ? endReads(content, end) : [];
      }),
    ];
  });
  return withDependencies(content.space, read).filter(isProven);
}
