import type { Locale } from "../../../language/locales.ts";
import type { searchParts } from "../../parts/parts.ts";
import type { SearchTexts } from "./texts.ts";

/** A search field as its box sees it: the markup, whose parts it asks for by name. */
export interface SearchHost extends HTMLElement {
  readonly named: <E extends HTMLElement = HTMLElement>(name: keyof typeof searchParts) => E;
}

/** The page on which results are drawn: its language, its words, and the field whose templates they are made of. */
export interface Page {
  readonly locale: Locale;
  readonly texts: SearchTexts;
  readonly host: SearchHost;
}
