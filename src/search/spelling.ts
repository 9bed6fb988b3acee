import layout from "convert-layout/ru.js";
import createTranslit from "cyrillic-to-translit-js";
import { distance } from "fastest-levenshtein";
import { fold, isCyrillic } from "./fold.ts";

const translit = createTranslit({ preset: "ru" });

/** What a word may have been meant to be, and why. */
export interface Guess {
  readonly word: string;
  readonly why: "layout" | "translit" | "letters";
}

const cyrillicTwin: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};
const latinTwin = Object.fromEntries(
  Object.entries(cyrillicTwin).map(([latin, cyrillic]) => [cyrillic, latin]),
);

const swapLetters = (word: string, twins: Readonly<Record<string, string>>) =>
  [...word].map((letter) => twins[letter] ?? letter).join("");

const digraphs: Readonly<Record<string, string>> = {
  h: "kh",
  j: "y",
  w: "v",
  x: "ks",
  q: "k",
};

/** Spellings of Russian in Latin letters that the transliteration does not know; `c` may stand for two sounds. */
const roman = (word: string, c: string) =>
  word.replace(/shch|ch|sh|zh|kh|ts|[chjwxq]/g, (letters) =>
    letters === "c" ? c : (digraphs[letters] ?? letters),
  );

/** What a word becomes with the other keyboard layout, in the other alphabet, or with its look-alikes mended. Pure. */
export function guessesFor(word: string): Guess[] {
  const hasLatin = /[a-z]/.test(word);
  if (isCyrillic(word) && hasLatin)
    return [
      { word: swapLetters(word, cyrillicTwin), why: "letters" },
      { word: swapLetters(word, latinTwin), why: "letters" },
    ];
  if (isCyrillic(word)) return [{ word: fold(layout.toEn(word)), why: "layout" }];
  const russian = ["ts", "k"].map((c) => fold(translit.reverse(roman(word, c))).replace(/ця$/, "тся"));
  // «й» after a vowel is often written like «и», and so is «ы» after many consonants.
  const [first = ""] = russian;
  const variants = [
    ...russian,
    first.replace(/([аеоуыюя])и/g, "$1й"),
    first.replace(/([бвдзлмнпрст])и/, "$1ы"),
  ];
  return [
    { word: fold(layout.fromEn(word)), why: "layout" },
    ...variants.map((one): Guess => ({ word: one, why: "translit" })),
  ];
}

/** Letters that may be wrong: one from four letters, two from eight, none in numbers. Pure. */
export const slipsIn = (word: string): number =>
  /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

/**
 * The known word that is nearest to a mistyped one: two neighbours swapped, else the fewest letters wrong, the same
 * first letter before another one, a word of a title before one within a
 * text, a letter left out before one too many. Undefined when none is near. Pure.
 */
export function nearestOf(
  word: string,
  vocabularies: readonly {
    readonly vocabulary: ReadonlySet<string>;
    readonly titleWords: ReadonlySet<string>;
  }[],
  knows: (word: string) => boolean,
): string | undefined {
  const most = slipsIn(word);
  if (most === 0) return undefined;
  const swaps = Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + (word[at + 1] ?? "") + word[at] + word.slice(at + 2),
  ).filter((swapped) => swapped !== word);
  const exact = swaps.find((swapped) => vocabularies.some(({ vocabulary }) => vocabulary.has(swapped)));
  if (exact !== undefined) return exact;
  let best: string | undefined;
  let least = most + 0.8;
  for (const { vocabulary, titleWords } of vocabularies)
    for (const known of vocabulary) {
      if (Math.abs(known.length - word.length) > most || known.length < 3) continue;
      const far =
        distance(word, known) +
        (known[0] === word[0] ? 0 : 0.5) +
        (titleWords.has(known) ? 0 : 0.25) +
        (known.length < word.length ? 0.04 : 0);
      if (far < least) {
        least = far;
        best = known;
      }
    }
  // Another form of a known word is believed only where no known word is a letter away: an ending fits much.
  return least < 1.5 ? best : (swaps.find(knows) ?? best);
}
