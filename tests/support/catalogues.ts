import { readFileSync } from "node:fs";
import { type Situation, situationFor } from "../../src/engine/guide/situation.ts";
import { byLocale, type Locale, otherLocales } from "../../src/language/locales.ts";
import {
  type Catalogue,
  type CatalogueData,
  createCatalogue,
  type WithinData,
} from "../../src/search/catalogue.ts";
import { factsIn } from "../../src/search/facts.ts";
import { type Answer, answer } from "../../src/search/search.ts";
import { dataFile } from "./pages.ts";

/** The catalogues of the built site, as the browser gets them. */
const read = (name: "catalogue" | "within", locale: Locale) =>
  JSON.parse(readFileSync(dataFile(name, locale), "utf8"));
const data = byLocale((locale) => read("catalogue", locale) as CatalogueData);
const within = byLocale((locale) => read("within", locale) as WithinData);

const catalogues: Readonly<Record<Locale, Catalogue>> = byLocale((locale) =>
  createCatalogue(data[locale], within[locale].texts),
);

const namesAlone: Readonly<Record<Locale, Catalogue>> = byLocale((locale) => createCatalogue(data[locale]));

/** Everything that is found in a language. */
export const entriesOf = (locale: Locale) => catalogues[locale].entries;

/** The answer on a page of this language, both catalogues loaded. */
export const ask = (locale: Locale, query: string): Answer =>
  answer(
    query,
    [locale, ...otherLocales(locale)].map((one) => catalogues[one]),
    data[locale].words.loans,
  );

const idsOf = ({ hits }: Answer) => hits.slice(0, 3).map(({ entry }) => entry.id);

/** Ids of the first three results. */
export const firstThree = (locale: Locale, query: string): string[] => idsOf(ask(locale, query));

/** Those that stand there while only names have come. */
export const firstByName = (locale: Locale, query: string): string[] =>
  idsOf(answer(query, [namesAlone[locale]], data[locale].words.loans));

/** Where a query leads by what it says, without the answers taken back. */
export function situationOf(
  locale: Locale,
  query: string,
  withheld: ReadonlySet<string> = new Set(),
): Situation {
  const { situations } = within[locale];
  const facts = factsIn(ask(locale, query).understood.words, situations, catalogues[locale].terms);
  return situationFor({ ...within[locale], troubleMeans: () => ({}) }, "start", facts, withheld);
}
