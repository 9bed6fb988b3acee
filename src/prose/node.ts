import { type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement, mdxToMdast } from "satteri";
import { SKIP, visitParents } from "unist-util-visit-parents";
import { ContentError } from "../knowledge/content-error.ts";

export type Node = MdastNode;

/** A component in an article: `<Claim of="F003">…</Claim>`. */
export interface Component {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** The tree of an article's Markdown. @throws ContentError when it cannot be read. */
export function parseProse(place: string, source: string): Node {
  try {
    return mdxToMdast(source);
  } catch (error) {
    const said = String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
    const [, line, fact = said] = /^(\d+:\d+): (.*)$/.exec(said) ?? [];
    throw new ContentError(
      line ? `${place}:${line}` : place,
      `it is not MDX: ${fact}`,
      "Close every component that is opened.",
    );
  }
}

export function childrenOf(node: Node): readonly Node[] {
  return "children" in node ? (node.children as readonly Node[]) : [];
}

const isElement = (node: Node): node is MdxJsxTextElement | MdxJsxFlowElement =>
  node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement";

/** The component that a node is, if it is one. Pure. */
export function componentOf(node: Node): Component | undefined {
  if (!isElement(node) || !node.name) return undefined;
  const props = node.attributes.flatMap((attribute) =>
    attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string"
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return { name: node.name, props: Object.fromEntries(props), children: childrenOf(node) };
}

/** Calls `visit` for every node under this one, in order, with those above it, nearest first; `false` skips what is inside. */
export function walk(root: Node, visit: (node: Node, above: readonly Node[]) => unknown): void {
  visitParents(root, (node, above) => {
    if (node !== root && visit(node, above.toReversed()) === false) return SKIP;
    return undefined;
  });
}

/** Every component of that name under a node, in order. Pure. */
export function componentsOf(root: Node, name: string): Component[] {
  const found: Component[] = [];
  walk(root, (node) => {
    const component = componentOf(node);
    if (component?.name === name) found.push(component);
  });
  return found;
}
