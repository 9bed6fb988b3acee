import { readFileSync } from "node:fs";
import { type Situation, situationFor } from "../../src/engine/guide/situation.ts";
import { byLocale, type Locale, otherLocales } from "../../src/language/locales.ts";
import { type Catalogue, type CatalogueData, createCatalogue } from "../../src/search/catalogue.ts";
import { factsIn } from "../../src/search/facts.ts";
import { type Answer, answer } from "../../src/search/search.ts";
import { dataFile } from "./pages.ts";

/** The catalogues of the built site, as the browser gets them. */
const data = byLocale(
  (locale) => JSON.parse(readFileSync(dataFile("catalogue", locale), "utf8")) as CatalogueData,
);

const catalogues: Readonly<Record<Locale, Catalogue>> = byLocale((locale) => createCatalogue(data[locale]));

/** Everything that is found in a language. */
export const entriesOf = (locale: Locale) => data[locale].entries;

/** The answer on a page of this language, both catalogues loaded. */
export const ask = (locale: Locale, query: string): Answer =>
  answer(
    query,
    [locale, ...otherLocales(locale)].map((one) => catalogues[one]),
    data[locale].words.loans,
  );

/** Ids of the first three results. */
export const firstThree = (locale: Locale, query: string): string[] =>
  ask(locale, query)
    .hits.slice(0, 3)
    .map(({ entry }) => entry.id);

/** Where a query leads by what it says, without the answers taken back. */
export function situationOf(
  locale: Locale,
  query: string,
  withheld: ReadonlySet<string> = new Set(),
): Situation {
  const { words } = data[locale];
  const facts = factsIn(ask(locale, query).understood.words, words.situations, catalogues[locale].terms);
  return situationFor({ ...data[locale], troubleMeans: () => ({}) }, "start", facts, withheld);
}
