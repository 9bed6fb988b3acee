import { createHash } from "node:crypto";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visitParents } from "unist-util-visit-parents";
import type { Locale } from "../../src/language/locales.ts";

/** One sentence of a saved page. Only its mark is ever written down: the words are IBKR's. */
export interface Sentence {
  readonly text: string;
  /** Eight hexadecimal digits that change with its words, and with nothing else. */
  readonly mark: string;
}

/** What does not stand on the page for a reader. */
const unseen = new Set(["script", "style", "template", "noscript", "head", "nav"]);
/** What ends a line of words. */
const blocks = /^(?:p|li|h\d|td|th|tr|div|section|br|dt|dd|ul|ol|table|article|main|blockquote)$/;

const tidy = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** Its mark stays when a page is set in another way: case, spaces, quotes and dashes do not count. Pure. */
export function markOf(text: string): string {
  const words = tidy(text)
    .toLowerCase()
    .replace(/[“”„«»"‘’'`]/g, "")
    .replace(/[–—−]/g, "-");
  return createHash("sha256").update(words).digest("hex").slice(0, 8);
}

/** The words that a saved page of HTML shows, one block a line. Pure. */
function linesOfHtml(html: string): string[] {
  let text = "";
  visitParents(fromHtml(html) as Nodes, (node, above) => {
    const around = above.filter((one): one is Element => one.type === "element");
    if (node.type === "element" && blocks.test(node.tagName)) text += "\n";
    if (node.type !== "text" || around.some(({ tagName }) => unseen.has(tagName))) return;
    const block = around.findLast(({ tagName }) => blocks.test(tagName));
    const isLast = block?.children.at(-1) === node;
    text += node.value.replace(/\n/g, " ") + (isLast ? "\n" : "");
  });
  return text.split("\n");
}

const linesOf = (source: string): string[] =>
  /<(?:html|body|p|div)\b/i.test(source) ? linesOfHtml(source) : source.split("\n");

/** The sentences of a saved page, in order, each once; of HTML, or of plain text. Pure. */
export function sentencesOfPage(source: string, locale: Locale): Sentence[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  const found = new Map<string, Sentence>();
  for (const line of linesOf(source))
    for (const { segment } of segmenter.segment(tidy(line))) {
      const text = segment.trim();
      if (!/\p{L}/u.test(text)) continue;
      const mark = markOf(text);
      if (!found.has(mark)) found.set(mark, { text, mark });
    }
  return [...found.values()];
}

/** The language of a page: Russian where most letters are Cyrillic. Pure. */
export function languageOf(source: string): Locale {
  const words = linesOf(source).join(" ");
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  return count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu) ? "ru" : "en";
}
