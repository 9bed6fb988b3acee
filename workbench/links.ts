import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Locale, locales } from "../src/language/locales.ts";
import { kbNumber, type Prose } from "../src/prose/article.ts";
import { componentOf, type Node, walk } from "../src/prose/node.ts";

/** By what words a text tells that it speaks of an article, written down from the titles of the sources. */
const subjects = parse(readFileSync("tests/content/subjects.yml", "utf8")) as Readonly<
  Record<string, Readonly<Record<Locale, readonly string[]>>>
>;

const plain = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, " ")
    .toLowerCase()
    .replaceAll("ё", "е");

/** The block of an article in which a node stands: a row of a table, an item of a list, a paragraph. */
const blockAround = (above: readonly Node[]): Node | undefined =>
  above.find(({ type }) => type === "tableRow" || type === "listItem") ??
  above.find(({ type }) => type === "paragraph" || type === "heading");

const linkOrNumber = /<Kb [^>]*\/>|<Kb [^>]*>[^<]*<\/Kb>|KB\d+/g;

/** The part of a sentence, between two commas or conjunctions, in which a link stands. */
function clauseAround(block: string, at: number, sentence: number): string {
  const breaks = [...block.matchAll(/[,;](?=\s)|\s(?:and|or|и|или)\s/gu)].map(({ index }) => index);
  return block.slice(
    breaks.filter((one) => one < at && one > sentence).at(-1) ?? sentence,
    breaks.find((one) => one > at),
  );
}

/**
 * What a block tells of something in it, nearest first: what follows it in brackets, else its sentence, or its part of a
 * sentence that names several articles, and the sentence before. Pure.
 */
function wordsAround(block: string, at: number): string[] {
  const [brackets] = /^(?:KB\d+|<Kb[^>]*\/>|<Kb[^>]*>[^<]*<\/Kb>) \([^)]*\)/.exec(block.slice(at)) ?? [];
  if (brackets) return [brackets];
  const ends = [...block.matchAll(/(?<!см)[.!?](?=[\s<])/giu)].map(({ index }) => index + 1);
  const [before = 0, from = 0] = [0, 0, ...ends.filter((end) => end <= at)].slice(-2);
  const to = ends.find((end) => end > at) ?? block.length;
  const links = block.slice(from, to).match(linkOrNumber) ?? [];
  const own = links.length > 1 ? clauseAround(block.slice(0, to), at, from) : block.slice(from, to);
  return [own, block.slice(before, from)];
}

const speaksOf = (key: string, locale: Locale, words: string) =>
  subjects[key]?.[locale].some((word) => words.includes(word)) ?? false;

/** Whether the nearest words that tell of any article tell of this one. Pure. */
function isTold(key: string, locale: Locale, around: readonly string[]): boolean {
  const telling = around
    .map(plain)
    .find((words) => Object.keys(subjects).some((one) => speaksOf(one, locale, words)));
  return telling !== undefined && speaksOf(key, locale, telling);
}

/** Where one node of an article names others: by `<Kb>`, or by number. */
function namedIn(node: Node): { readonly key: string; readonly at: number }[] {
  const component = componentOf(node);
  const at = node.position?.start.offset ?? 0;
  if (component?.name === "Kb") return [{ key: component.props["id"] ?? "", at }];
  return node.type === "text"
    ? [...node.value.matchAll(kbNumber)].map(({ 0: key, index }) => ({ key, at: at + index }))
    : [];
}

/** A link that stands alone draws the title of its article, and nothing else is said of it. */
const isAlone = (block: string) => /^(?:[-*] )?<kb id="[^"]*" ?\/>[;.]?$/.test(plain(block));

/**
 * Links of one language that lead elsewhere than the words around them tell, one sentence each; one that stands alone
 * must repeat one that is told of. Pure but for the file.
 */
function strayIn({ key: own, place, locale, source, root }: Prose): string[] {
  const stray: string[] = [];
  const told = new Set<string>();
  const alone: { readonly key: string; readonly line: number }[] = [];
  walk(root, (node, above) => {
    const { start, end } = (blockAround(above) ?? node).position ?? {};
    const block = source.slice(start?.offset, end?.offset);
    const line = node.position?.start.line ?? 0;
    for (const { key, at } of namedIn(node)) {
      if (isAlone(block)) alone.push({ key, line });
      else told.add(key);
      const around = wordsAround(block, at - (start?.offset ?? 0));
      if (key !== own && !isAlone(block) && !isTold(key, locale, around))
        stray.push(`${place}:${line}: nothing around ${key} speaks of it`);
    }
    return componentOf(node)?.name !== "Kb";
  });
  for (const { key, line } of alone)
    if (!told.has(key)) stray.push(`${place}:${line}: nothing in the text speaks of ${key}`);
  return stray;
}

/** Links of an article that lead elsewhere than the words around them tell, in any language. Pure but for the file. */
export const strayLinks = (article: Readonly<Record<Locale, Prose>>): string[] =>
  locales.flatMap((locale) => strayIn(article[locale]));
