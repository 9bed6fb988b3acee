import { wordsOf } from "./fold.ts";

/**
 * With more articles than this their words would weigh more than Pagefind, which loads only what a query needs. Titles
 * and summaries then answer first, and the full text a moment later.
 */
const mostWithText = 200;

/** Each word of a text once: a catalogue stays small so, and how often a word occurs says little in it. Pure. */
export const eachOnce = (text: string): string => [...new Set(wordsOf(text))].join(" ");

/**
 * The words of an article as the catalogue carries them; none on a large site, where the text is not even read.
 * @param articles how many the site has in a language.
 */
export const textIn = (read: () => string, articles: number): string =>
  articles > mostWithText ? "" : eachOnce(read());
