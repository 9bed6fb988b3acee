import type { Catalogue } from "./catalogue.ts";
import { wordsOf } from "./fold.ts";
import { type Guess, guessesFor, nearestOf } from "./spelling.ts";

/** What was made of a query, for the reader to see. */
export interface Understood {
  readonly words: readonly string[];
  /** Set where words were read otherwise than typed: another layout, another alphabet, a slip mended. */
  readonly changed: Guess["why"] | "spelling" | undefined;
}

type Loans = Readonly<Record<string, string>>;

/** What a word stands for, if it is a name as it sounds. */
const loanOf = (loans: Loans, word: string) => (Object.hasOwn(loans, word) ? loans[word] : undefined);

/**
 * Reads a query with what the catalogues know. If more of it is known in another layout or alphabet, it is read
 * so as a whole; then each word that is still unknown is taken for the nearest one that is known. Pure.
 */
export function understand(query: string, catalogues: readonly Catalogue[], loans: Loans): Understood {
  const isWhole = (word: string) =>
    /^\d+$/.test(word) || catalogues.some((catalogue) => catalogue.knows(word));
  const typedLast = wordsOf(query).at(-1);
  /** The last word may not be finished yet: what a known word begins with is left to the index. */
  const knows = (word: string) =>
    isWhole(word) ||
    (word === typedLast && word.length >= 3 && catalogues.some(({ begins }) => begins(word)));
  const nearest = (word: string) => nearestOf(word, catalogues, knows);
  const typed = query.slice(0, 200).split(/\s+/u).filter(Boolean);

  /** How well a reading is known: a word counts whole, one with a slip counts nearly so, longer ones count more. */
  const worth = (words: readonly string[]) =>
    words.reduce((sum, word) => {
      const share = knows(word) ? 1 : nearest(word) === undefined ? 0 : 0.8;
      return sum + share * word.length;
    }, 0) / Math.max(1, words.join("").length);

  const plain = typed.flatMap((word) => {
    const own = wordsOf(word);
    const loan = loanOf(loans, own.join("-")) ?? loanOf(loans, own.join(""));
    return loan === undefined ? own : wordsOf(loan);
  });
  let best: { words: string[]; worth: number; why?: Guess["why"] } = { words: plain, worth: worth(plain) };
  if (best.worth < 1)
    for (const at of [0, 1, 2, 3, 4]) {
      const guesses = typed.map((word) => guessesFor(word.toLowerCase())[at]);
      const why = guesses.find((guess) => guess)?.why;
      if (!why) continue;
      // A word that is known as it stands, such as “IB Key” among Russian ones, stays as it is, unless all change.
      const words = guesses.flatMap((guess, place) => wordsOf(guess?.word ?? typed[place] ?? ""));
      const some = guesses.flatMap((guess, place) => {
        const own = wordsOf(typed[place] ?? "");
        return guess && !(own.length > 0 && own.every(knows)) ? wordsOf(guess.word) : own;
      });
      for (const reading of [words, some]) {
        const value = worth(reading);
        // A reading that needs no change is believed unless the other one is clearly better.
        if (value > best.worth + 0.15 || (best.why && value > best.worth))
          best = { words: reading, worth: value, why };
      }
    }
  let mended = false;
  const words = best.words.map((word) => {
    if (knows(word)) return word;
    const near = nearest(word);
    if (near !== undefined) mended = true;
    return near ?? word;
  });
  return { words, changed: best.why ?? (mended ? "spelling" : undefined) };
}
