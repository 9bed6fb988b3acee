import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Locale } from "../../src/language/locales.ts";
import type { Prose } from "../../src/prose/article.ts";
import { everyStepOf } from "../../src/prose/carried.ts";
import { sentencesOf } from "../../src/prose/sentences.ts";
import type { Sentence } from "./page.ts";

/** One of our sentences, with the file in which it stands. */
export interface Own {
  readonly place: string;
  readonly text: string;
}

/** So many words in a row are no coincidence. */
export const tooMany = 10;

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Runs of so many words, as text. Pure. */
const runsIn = (text: string): string[] => {
  const words = wordsIn(text);
  return words.slice(tooMany - 1).map((_, at) => words.slice(at, at + tooMany).join(" "));
};

/** What we say in a language: sentences of articles and steps. Names of controls and titles are IBKR's own. Pure. */
export function ownSentences(
  knowledge: Knowledge,
  articles: Readonly<Record<string, Readonly<Record<Locale, Prose>>>>,
  locale: Locale,
): Own[] {
  const ofArticles = Object.entries(articles).flatMap(([key, prose]) =>
    sentencesOf(knowledge, prose[locale]).map(({ text }) => ({
      place: `content/articles/${key}/${locale}.mdx`,
      text,
    })),
  );
  const ofSteps = Object.entries(knowledge.procedures).flatMap(([id, procedure]) =>
    everyStepOf(knowledge, procedure).flatMap(({ say }) =>
      say[locale].split(/\{\{[^}]*\}\}/).map((text) => ({ place: `the steps of ${id}`, text })),
    ),
  );
  return [...ofArticles, ...ofSteps];
}

/** Our sentences that have ten words in a row with a saved page. Pure. */
export function borrowedFrom(
  page: readonly Sentence[],
  own: readonly Own[],
): { place: string; run: string }[] {
  const theirs = new Set(page.flatMap(({ text }) => runsIn(text)));
  return own.flatMap(({ place, text }) => {
    const run = runsIn(text).find((one) => theirs.has(one));
    return run === undefined ? [] : [{ place, run }];
  });
}
