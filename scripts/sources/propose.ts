import type { Claim } from "../../src/knowledge/claim.ts";
import type { Locale } from "../../src/language/locales.ts";
import { fold } from "../../src/search/fold.ts";
import type { Terms } from "../../src/search/terms.ts";
import type { Sentence } from "./page.ts";

/** A sentence on which a claim may rest, and how much of the claim's weight of words it has, from 0 to 1. */
export interface Proposal {
  readonly claim: string;
  readonly sentence: Sentence;
  readonly share: number;
}

/** What the words of a text are compared by, each once. */
const termsIn = (terms: Terms, text: string): Set<string> =>
  new Set((text.match(/[\p{L}\d]+/gu) ?? []).flatMap((word) => terms(fold(word)) ?? []));

/** Less in common than this is chance. */
const leastShare = 0.5;

/**
 * For each claim that a source article makes, the sentence that has most of its words, rare
 * words counting more. A person has to read it: our words are never the source's. Pure.
 */
export function proposalsFor(
  claims: Readonly<Record<string, Claim>>,
  locale: Locale,
  terms: Terms,
  page: readonly Sentence[],
): Proposal[] {
  const stems = page.map((sentence) => ({ sentence, words: termsIn(terms, sentence.text) }));
  const weigh = (word: string) => {
    const count = stems.filter(({ words }) => words.has(word)).length;
    return count === 0 ? 0 : Math.log(1 + page.length / count);
  };
  return Object.entries(claims).flatMap(([claim, { says, source }]) => {
    if (source !== "article") return [];
    const own = [...termsIn(terms, says[locale])];
    const unknown = Math.log(1 + page.length);
    const whole = own.reduce((sum, word) => sum + (weigh(word) || unknown), 0);
    const best = stems
      .map(({ sentence, words }) => ({
        sentence,
        share: own.reduce((sum, word) => sum + (words.has(word) ? weigh(word) : 0), 0) / whole,
      }))
      .sort((a, b) => b.share - a.share)[0];
    return best && best.share >= leastShare ? [{ claim, ...best }] : [];
  });
}
