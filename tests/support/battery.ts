import layout from "convert-layout/ru.js";
import createTranslit from "cyrillic-to-translit-js";
import fc from "fast-check";
import type { Locale } from "../../src/language/locales.ts";
import type { Entry } from "../../src/search/catalogue.ts";
import { entriesOf } from "./catalogues.ts";

/** A made query, and what it must find. */
export interface Made {
  readonly kind: string;
  readonly query: string;
  readonly wants: readonly string[];
}

/** Repeatable numbers below a bound, one after the other. */
function numbers(seed: number): (below: number) => number {
  const drawn = fc.sample(fc.nat(999_983), { seed, numRuns: 5_000 });
  let at = 0;
  return (below) => (drawn[at++ % drawn.length] ?? 0) % below;
}

const letters = { en: "abcdefghijklmnopqrstuvwxyz", ru: "абвгдежзийклмнопрстуфхцчшщыьюя" };
const isWord = (word: string) => /^\p{L}{6,}$/u.test(word);

/** One slip in one long word of a text; undefined when it has none. */
function slipped(
  text: string,
  kind: string,
  locale: Locale,
  next: (below: number) => number,
): string | undefined {
  const words = text.split(" ");
  const long = words.flatMap((word, at) => (isWord(word) ? [at] : []));
  const at = long[next(Math.max(1, long.length))];
  const word = at === undefined ? undefined : words[at];
  if (at === undefined || word === undefined) return undefined;
  const place = 1 + next(word.length - 2);
  const letter = letters[locale][next(letters[locale].length)] ?? "";
  const changed: Readonly<Record<string, string>> = {
    deletion: word.slice(0, place) + word.slice(place + 1),
    insertion: word.slice(0, place) + letter + word.slice(place),
    substitution: word.slice(0, place) + letter + word.slice(place + 1),
    swap: word.slice(0, place) + (word[place + 1] ?? "") + word[place] + word.slice(place + 2),
  };
  const next_ = changed[kind];
  return next_ === undefined || next_ === word ? undefined : words.with(at, next_).join(" ");
}

/** Other endings of the same word. */
const inflected: Readonly<Record<Locale, (word: string) => string | undefined>> = {
  en: (word) => (/[a-z]{4,}[^sy]$/.test(word) ? `${word}s` : undefined),
  ru: (word) =>
    // A word in “-ом” has this ending already.
    /(?<!о)м$|[бвгджзклнпрстфхцчш]$/.test(word)
      ? `${word}ом`
      : /ка$/.test(word)
        ? word.replace(/а$/, "ой")
        : undefined,
};

const twins: Readonly<Record<string, string>> = { а: "a", о: "o", е: "e", с: "c", р: "p", х: "x" };

/** Every query that is made in a language, always the same ones. */
export function batteryOf(locale: Locale, seed = 20261124): Made[] {
  const next = numbers(seed);
  const translit = createTranslit({ preset: "ru" });
  const named = entriesOf(locale);
  // Several entries may bear one name: any of them is right.
  const byTitle = Map.groupBy(named, ({ title }) => title.toLowerCase());
  const all: Made[] = [];
  const make = (kind: string, query: string | undefined, wants: readonly Entry[]) => {
    if (query !== undefined) all.push({ kind, query, wants: wants.map(({ id }) => id) });
  };
  for (const [title, wants] of byTitle) {
    const bare = title
      .replace(/^kb\d+\.\s*/, "")
      .replace(/[“”«»"?!,.:;()/+]/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    make("exact title", title, wants);
    const words = bare.split(" ");
    const at = words.findIndex((word) => inflected[locale](word) !== undefined && isWord(word));
    if (at >= 0) make("inflected", words.with(at, inflected[locale](words[at] ?? "") ?? "").join(" "), wants);
    for (const kind of ["deletion", "insertion", "substitution", "swap"])
      make(kind, slipped(bare, kind, locale, next), wants);
    if (locale === "ru" && /^[а-яё\s-]+$/.test(bare)) {
      make("layout swapped", layout.toEn(bare), wants);
      make("transliterated", translit.transform(bare), wants);
      const at_ = words.findIndex((word) => /[аоесрх]/.test(word) && word.length > 4);
      if (at_ >= 0) {
        const mixed = (words[at_] ?? "").replace(/[аоесрх]/, (letter) => twins[letter] ?? letter);
        make("mixed alphabet", words.with(at_, mixed).join(" "), wants);
      }
      if (bare.includes("ё")) make("е for ё", bare.replaceAll("ё", "е"), wants);
      if (bare.includes("э")) make("е for э", bare.replaceAll("э", "е"), wants);
    }
    if (locale === "en" && /^[a-z\s-]+$/.test(bare)) make("layout swapped", layout.fromEn(bare), wants);
  }
  for (const entry of named) {
    const number = /^kb\/(\d+)$/.exec(entry.id)?.[1];
    if (!number) continue;
    for (const form of ["kb", "KB ", "KB-", "КБ", "кб ", "ли", "rb", ""])
      make("number forms", `${form}${number}`, [entry]);
  }
  return all;
}
