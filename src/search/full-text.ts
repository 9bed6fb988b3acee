import { wordsOf } from "./fold.ts";

/**
 * With more articles than this their words would weigh more than Pagefind, which loads only what a query needs. Titles
 * and summaries then answer first, and the full text a moment later.
 */
const mostWithText = 200;

/**
 * The words of an article as the catalogue carries them: each once, so that it stays small; how often a word occurs
 * says little here. None on a large site. Pure.
 * @param articles how many the site has in a language.
 */
export const textIn = (text: string, articles: number): string =>
  articles > mostWithText ? "" : [...new Set(wordsOf(text))].join(" ");
