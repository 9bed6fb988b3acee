import type { Prose } from "./article.ts";
import { digitsIn } from "./holds.ts";
import { componentOf, type Node, walk } from "./node.ts";

/** Props that a language may choose for itself: grammatical form. */
const own = new Set(["form"]);

function tokenOf(node: Node): string[] {
  const component = componentOf(node);
  if (component) {
    const props = Object.entries(component.props)
      .filter(([name]) => !own.has(name))
      .map(([name, value]) => ` ${name}="${value}"`);
    return [`<${component.name}${props.sort().join("")}>`];
  }
  if (node.type === "heading") return [`heading ${node.depth}`];
  if (node.type === "list") return [node.ordered ? "numbered list" : "list"];
  if (node.type === "listItem") return ["item"];
  if (node.type === "paragraph") return ["paragraph"];
  if (node.type === "tableRow") return ["row"];
  if (node.type === "tableCell") return ["cell"];
  if (node.type === "link") return [`link to ${node.url}`];
  if (node.type === "text") return [...(node.value.match(/KB\d+/g) ?? []), ...digitsIn(node.value)];
  return [];
}

/**
 * What both languages of an article must have alike, in order: headings by level, paragraphs, lists, table cells,
 * components with their props, links, KB numbers and numbers. Pure.
 */
export function shapeOf({ root }: Prose): string[] {
  const shape: string[] = [];
  walk(root, (node) => {
    shape.push(...tokenOf(node));
    // The label inside <Ui> is the device's, and may differ.
    return componentOf(node)?.name !== "Ui";
  });
  return shape;
}
