import { loadFile } from "../files/load.ts";
import type { SearchWords } from "../knowledge/search.ts";
import { type Locale, locales, otherLocale } from "../language/locales.ts";
import { type Catalogue, type CatalogueData, createCatalogue } from "./catalogue.ts";

/** Catalogues as they come in: the page's language at once, the other one when it is asked for. */
export interface Loader {
  readonly own: () => Promise<Catalogue>;
  /** Those that are there now, the page's own first. */
  readonly ready: () => readonly Catalogue[];
  readonly other: () => Promise<Catalogue>;
  readonly loans: () => SearchWords["loans"];
  /** What the page's catalogue carries beside its entries, once it is there. */
  readonly data: () => CatalogueData | undefined;
}

export function createLoader(page: Locale): Loader {
  const loaded = new Map<Locale, Catalogue>();
  const loading = new Map<Locale, Promise<Catalogue>>();
  const carried = new Map<Locale, CatalogueData>();
  const load = (locale: Locale) => {
    const known = loading.get(locale);
    if (known) return known;
    const fresh = loadFile<CatalogueData>("catalogue", locale).then((data) => {
      const catalogue = createCatalogue(data);
      loaded.set(locale, catalogue);
      carried.set(locale, data);
      return catalogue;
    });
    // A failed load is tried again with the next letter.
    fresh.catch(() => loading.delete(locale));
    loading.set(locale, fresh);
    return fresh;
  };
  return {
    own: () => load(page),
    other: () => load(otherLocale(page)),
    ready: () =>
      [page, ...locales.filter((locale) => locale !== page)].flatMap((locale) => loaded.get(locale) ?? []),
    loans: () => carried.get(page)?.words.loans ?? {},
    data: () => carried.get(page),
  };
}
