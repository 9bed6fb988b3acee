import { ELEMENT_NODE, type ElementNode, type Node, parse, renderSync, TEXT_NODE } from "ultrahtml";
import { type Locale, otherLocale } from "../language/locales.ts";
import { typeset } from "../language/typeset.ts";

/** Elements within which steps are still set side by side one by one; everything else is one block. */
const opened = new Set(["ol", "section", "article"]);

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;

/** The parts of a text: elements, and words that stand between them; never the space around. */
const partsOf = (nodes: readonly Node[]) =>
  nodes.filter((node) => isElement(node) || (node.type === TEXT_NODE && node.value.trim() !== ""));

/** An id may stand on a page once: the second language has none. */
function withoutIds(node: Node): Node {
  if (!isElement(node)) return node;
  const { id: _, "aria-labelledby": __, ...attributes } = node.attributes;
  return { ...node, attributes, children: node.children.map(withoutIds) } as ElementNode;
}

const tagOf = (node: Node) => (isElement(node) ? node.name : "");
const isStep = (node: Node) => tagOf(node) === "li";

const written = (nodes: readonly Node[]) => nodes.map((node) => renderSync(node)).join("");
const attributesOf = ({ attributes }: ElementNode) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");

function pair(own: string, other: string, locale: Locale): string {
  const theirs = otherLocale(locale);
  return `<div class="pair"><div lang="${locale}">${own}</div><div lang="${theirs}">${other}</div></div>`;
}

function aligned(own: readonly Node[], other: readonly Node[], locale: Locale, place: string): string {
  const mine = partsOf(own);
  const theirs = partsOf(other);
  if (mine.length !== theirs.length)
    throw new Error(
      `site › side by side › ${place}: ${mine.length} parts in one language, ${theirs.length} in the other. Give both the same.`,
    );
  return mine
    .map((node, at) => {
      const twin = theirs[at] as Node;
      if (isElement(node) && isElement(twin) && node.name === twin.name && opened.has(node.name))
        return `<${node.name}${attributesOf(node)}>${aligned(node.children, twin.children, locale, `${place} › ${node.name} ${at + 1}`)}</${node.name}>`;
      const bare = withoutIds(twin);
      // A step stays an item of its list; its two languages stand within it.
      if (isElement(node) && isElement(bare) && isStep(node))
        return `<li${attributesOf(node)}>${pair(written(node.children), written(bare.children), locale)}</li>`;
      return pair(written([node]), written([bare]), locale);
    })
    .join("");
}

/**
 * Two languages of one text as HTML, block beside block and step beside step.
 * @throws Error when one language has a block that the other has not: content may not differ so.
 */
export function sideBySide(locale: Locale, own: string, other: string, place: string): string {
  const russian = (text: string, is: boolean) => (is ? typeset("ru", text) : text);
  return aligned(
    parse(russian(own, locale === "ru")).children,
    parse(russian(other, locale !== "ru")).children,
    locale,
    place,
  );
}
