import type { Element, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { besideOf, type Locale } from "../../language/locales.ts";
import { typeset } from "../../language/typeset.ts";

/** Elements within which parts are still set side by side one by one; everything else is one block. */
const opened = new Set(["ol", "li", "section", "article", "details"]);
/** What may hold more in one language than in the other: labels that we chose. */
const whole = "needs";

const classesOf = ({ properties }: Element) => [properties["className"]].flat().map(String);

/** The parts of a text: elements, and words that stand between them; never the space around. */
const partsOf = (nodes: readonly RootContent[]) =>
  nodes.filter((node) => node.type === "element" || (node.type === "text" && node.value.trim() !== ""));

/** An id may stand on a page once: the second language has none. */
function withoutIds(node: RootContent): RootContent {
  if (node.type !== "element") return node;
  const { id: _, ariaLabelledBy: __, ...properties } = node.properties;
  return { ...node, properties, children: node.children.map(withoutIds) as Element["children"] };
}

const element = (
  tagName: string,
  properties: Element["properties"],
  children: readonly RootContent[],
): Element => ({ type: "element", tagName, properties, children: children as Element["children"] });

function pair(own: readonly RootContent[], other: readonly RootContent[], locale: Locale): Element {
  return element("div", { className: ["pair"] }, [
    element("div", { lang: locale }, own),
    element("div", { lang: besideOf(locale) }, other.map(withoutIds)),
  ]);
}

function aligned(
  own: readonly RootContent[],
  other: readonly RootContent[],
  locale: Locale,
  place: string,
): Element[] {
  const mine = partsOf(own);
  const theirs = partsOf(other);
  if (mine.length !== theirs.length)
    throw new Error(
      `site › side by side › ${place}: ${mine.length} parts in one language, ${theirs.length} in the other. Give both the same.`,
    );
  return mine.map((node, at) => {
    const twin = theirs[at] as RootContent;
    if (node.type !== "element" || twin.type !== "element") return pair([node], [twin], locale);
    // What unfolds is named once, in both languages.
    if (node.tagName === "summary")
      return element("summary", node.properties, [
        ...node.children,
        { type: "text", value: " · " },
        element("span", { lang: besideOf(locale) }, twin.children),
      ]);
    // A step stays an item of its list; its two languages stand within it. A slot holds steps of its own.
    if (node.tagName === "li" && !classesOf(node).includes("slot"))
      return element("li", node.properties, [pair(node.children, twin.children, locale)]);
    if (!opened.has(node.tagName) || classesOf(node).includes(whole) || node.tagName !== twin.tagName)
      return pair([node], [twin], locale);
    const inner = aligned(node.children, twin.children, locale, `${place} › ${node.tagName} ${at + 1}`);
    return element(node.tagName, node.properties, inner);
  });
}

/**
 * Two languages of one text as HTML, block beside block and step beside step.
 * @throws Error when one language has a block that the other has not: content may not differ so.
 */
export function sideBySide(locale: Locale, own: string, other: string, place: string): string {
  const read = (html: string, of: Locale) => fromHtml(typeset(of, html), { fragment: true }).children;
  return toHtml(aligned(read(own, locale), read(other, besideOf(locale)), locale, place));
}
