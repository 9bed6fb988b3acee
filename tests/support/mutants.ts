import { kbNumber, type Prose } from "../../src/prose/article.ts";
import { childrenOf, componentOf, type Node, walk } from "../../src/prose/node.ts";

/** A version of an article with one thing taken out. */
export interface Mutant {
  readonly what: string;
  readonly source: string;
}

const start = (node: Node) => node.position?.start.offset ?? 0;
const end = (node: Node) => node.position?.end.offset ?? 0;

/** Where the sentence around a child of a block begins and ends in the source: whole components stay whole. */
function sentenceAround(source: string, block: Node, at: Node): [number, number] {
  const siblings = childrenOf(block);
  const index = siblings.indexOf(at);
  let from = start(block);
  let to = end(block);
  for (const node of siblings.slice(0, index))
    if (node.type === "text")
      for (const found of source.slice(start(node), end(node)).matchAll(/[.!?]\s+/g))
        from = start(node) + found.index + found[0].length;
  for (const node of siblings.slice(index + 1).reverse())
    if (node.type === "text") {
      const found = /[.!?](?:\s|$)/.exec(source.slice(start(node), end(node)));
      if (found) to = start(node) + found.index + 1;
    }
  return [from, to];
}

/** Every sentence with a claim, every span and every number of an article, each taken out in turn. */
export function mutantsOf({ source, root }: Prose): Mutant[] {
  const mutants: Mutant[] = [];
  const cut = (what: string, from: number, to: number) => {
    mutants.push({ what, source: source.slice(0, from) + source.slice(to) });
  };
  walk(root, (node, above) => {
    const component = componentOf(node);
    if (component?.name === "Claim") {
      cut(`span ${component.props["of"]}`, start(node), end(node));
      const block = above[0];
      if (block) cut(`sentence of ${component.props["of"]}`, ...sentenceAround(source, block, node));
    }
    if (component?.name === "Quantity" || component?.name === "Kb")
      cut(`${component.name} ${component.props["id"]}`, start(node), end(node));
    if (node.type === "text" && !above.some((one) => componentOf(one)?.name === "Kb"))
      for (const pattern of [kbNumber, /(?<!KB)\b\d+(?:[.,]\d+)*/g])
        for (const found of source.slice(start(node), end(node)).matchAll(pattern))
          cut(`number ${found[0]}`, start(node) + found.index, start(node) + found.index + found[0].length);
  });
  return mutants;
}
