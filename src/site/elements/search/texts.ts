import type { CatalogueData } from "../../../search/catalogue.ts";

/** Words of the page for what search says; those with a place for something hold `{{name}}`. */
export type SearchTexts = Readonly<Record<SearchTextId, string>> & {
  /** How much was found, by plural form; `{{count}}` is the number. */
  readonly found: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
};

/** Texts of the site that the search field says, by id. */
export const searchTextIds = [
  "search-guide",
  "search-article",
  "search-section",
  "search-steps",
  "search-label",
  "search-term",
  "search-passage",
  "search-none",
  "search-unknown-number",
  "search-layout",
  "search-read-as",
  "search-open-code",
  "search-situation",
  "search-take-back",
  "search-recent",
] as const;

type Short<Id extends string> = Id extends `search-${infer Rest}` ? Rest : Id;

type SearchTextId = Short<(typeof searchTextIds)[number]>;

/** What the field loads first when it is used: the names of a catalogue, with the words of the field itself. */
export type SearchFile = CatalogueData & { readonly texts: SearchTexts };
