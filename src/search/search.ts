import { type Locale, scriptOf } from "../language/locales.ts";
import { type Catalogue, type Entry, type Hit, veryName } from "./catalogue.ts";
import { isCyrillic } from "./fold.ts";
import { articleNumber } from "./number.ts";
import { type Understood, understand } from "./understand.ts";

/** The answer to a query. */
export interface Answer {
  readonly understood: Understood;
  /** Set where the query names a number that no article has: nothing else is shown then. */
  readonly unknownNumber?: number;
  readonly hits: readonly Hit[];
}

/** Answers a query from one catalogue or several, the page's own first. Pure. */
export function answer(
  query: string,
  catalogues: readonly Catalogue[],
  loans: Readonly<Record<string, string>>,
): Answer {
  const own = catalogues[0];
  const article = (number: number): Entry | undefined =>
    own?.entries.find(({ kind, id }) => kind === "article" && id === `kb/${number}`);
  const number = articleNumber(query, (one) => article(one) !== undefined);
  const understood = understand(query, catalogues, loans);
  if (number !== undefined) {
    const entry = article(number);
    // A number is a number in any spelling: nothing was read otherwise than it was meant.
    const asTyped = { ...understood, changed: undefined };
    return entry
      ? { understood: asTyped, hits: [{ entry, score: 1 }] }
      : { understood: asTyped, unknownNumber: number, hits: [] };
  }
  const russian = understood.words.filter(isCyrillic).length;
  const others = understood.words.filter((word) => /[a-z]/.test(word)).length;
  const byLanguage = catalogues.map(({ locale, find }) => ({ locale, hits: find(understood.words) }));
  // A word of one language hardly occurs in the other's texts: the language of the query answers, the other follows.
  const isFor = (locale: Locale) =>
    scriptOf(locale) === "cyrillic" ? russian > 0 || others === 0 : russian === 0;
  // What the page's language itself names so stays in it, as a screen that speaks the other one.
  const isNamed = (at: Locale, hits: readonly Hit[]) => at === own?.locale && hits[0]?.score === veryName;
  const rank = ({ locale, hits }: (typeof byLanguage)[number]) =>
    Number(isFor(locale)) + 2 * Number(isNamed(locale, hits));
  const ordered = [...byLanguage].sort((a, b) => rank(b) - rank(a));
  // Who writes as the page does reads its language: another one answers only where that has nothing.
  const isPlain = own !== undefined && isFor(own.locale) && ordered[0]?.locale === own.locale;
  const first = ordered.find((one) => one.hits.length > 0);
  const hits = isPlain ? (first?.hits ?? []) : ordered.flatMap((one) => one.hits);
  return { understood, hits: hits.length > 0 || !own ? hits : rescue(own, understood.words) };
}

/** Where nothing fits: the first question of all, and the articles that come nearest. Their score is 0. */
function rescue({ entries, near }: Catalogue, words: readonly string[]): Hit[] {
  const door = entries.filter(({ id }) => id === "fix/start");
  const hub = entries.filter(({ id }) => id === "kb/2636");
  const articles = near(words).filter(({ kind }) => kind === "article");
  return [...door, ...(articles.length > 0 ? articles.slice(0, 3) : hub)].map((entry) => ({
    entry,
    score: 0,
  }));
}
