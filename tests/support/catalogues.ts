import { readFileSync } from "node:fs";
import { type Locale, locales, otherLocale } from "../../src/language/locales.ts";
import { type Catalogue, type CatalogueData, createCatalogue } from "../../src/search/catalogue.ts";
import { type Answer, answer } from "../../src/search/search.ts";
import { factsIn, type Situation, situationFor } from "../../src/search/situation.ts";
import { dataFile } from "./pages.ts";

/** The catalogues of the built site, as the browser gets them. */
const data = Object.fromEntries(
  locales.map((locale) => [
    locale,
    JSON.parse(readFileSync(dataFile("catalogue", locale), "utf8")) as CatalogueData,
  ]),
) as Record<Locale, CatalogueData>;

const catalogues = Object.fromEntries(
  locales.map((locale) => [locale, createCatalogue(data[locale])]),
) as Record<Locale, Catalogue>;

/** Everything that is found in a language. */
export const entriesOf = (locale: Locale) => data[locale].entries;

/** The answer on a page of this language, both catalogues loaded. */
export const ask = (locale: Locale, query: string): Answer =>
  answer(query, [catalogues[locale], catalogues[otherLocale(locale)]], data[locale].words.loans);

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
  const { trees, words } = data[locale];
  const facts = factsIn(ask(locale, query).understood.words, words.situations, catalogues[locale].terms);
  return situationFor(trees, facts, withheld);
}
