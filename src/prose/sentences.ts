import type { Prose } from "./article.ts";
import { childrenOf, componentOf, type Node, walk } from "./node.ts";
import { type Ground, wordsOfComponent } from "./words-of.ts";

/** One sentence of an article, as the reader sees it. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly line: number;
  /** Whether it stands in a list, where short is right. */
  readonly isListed: boolean;
  /** Which section of the article it stands in, counted from 0. */
  readonly section: number;
}

/** Labels of devices and titles of IBKR are not our words: one word stands for each. */
const named = new Set(["Ui", "Kb"]);

function ownWords(ground: Ground, locale: Prose["locale"], node: Node): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  const component = componentOf(node);
  if (component && named.has(component.name)) return "It";
  const inner = childrenOf(node)
    .map((child) => ownWords(ground, locale, child))
    .join("");
  return component ? wordsOfComponent(ground, locale, component, inner) : inner;
}

/** Every sentence of an article's paragraphs and lists, tables and headings aside, in order. Pure. */
export function sentencesOf(ground: Ground, { root, locale }: Prose): Sentence[] {
  const found: Sentence[] = [];
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  let section = 0;
  walk(root, (node, above) => {
    if (node.type === "heading") section += 1;
    if (node.type !== "paragraph") return;
    const isListed = above.some(({ type }) => type === "listItem");
    for (const { segment } of segmenter.segment(ownWords(ground, locale, node))) {
      const text = segment.trim();
      const words = text.match(/[\p{L}\d][\p{L}\d’'+-]*/gu) ?? [];
      if (words.length > 0)
        found.push({ text, words, line: node.position?.start.line ?? 0, isListed, section });
    }
  });
  return found;
}
