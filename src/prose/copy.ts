import { type Component, childrenOf, componentOf, type Node } from "./node.ts";

/** What stands in a plain copy for a component, given the copy of what is inside it; and for a plain text. */
export interface Stand {
  readonly component: (component: Component, inner: string) => string;
  readonly text: (text: string) => string;
}

const start = (node: Node) => node.position?.start.offset ?? 0;
const end = (node: Node) => node.position?.end.offset ?? 0;

/** The source of a node with its components replaced: what is left is plain Markdown. */
function copied(source: string, stand: Stand, node: Node): string {
  const component = componentOf(node);
  const children = childrenOf(node);
  if (node.type === "yaml") return "";
  if (node.type === "text") return stand.text(source.slice(start(node), end(node)));
  if (children.length === 0)
    return component ? stand.component(component, "") : source.slice(start(node), end(node));
  let from = component ? start(children[0] as Node) : start(node);
  let copy = "";
  for (const child of children) {
    copy += source.slice(from, start(child)) + copied(source, stand, child);
    from = end(child);
  }
  if (component) return stand.component(component, copy);
  return copy + source.slice(from, end(node));
}

/** An article as plain Markdown, without front matter and components. Pure but for `stand`. */
export function plainCopy(source: string, root: Node, stand: Stand): string {
  return copied(source, stand, root)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
