import { loadFile } from "../../../files/load.ts";
import { type Locale, otherLocales } from "../../../language/locales.ts";
import { type Catalogue, createCatalogue } from "../../../search/catalogue.ts";
import type { SearchFile } from "./texts.ts";

/** Catalogues as they come in: the page's language at once, the others when they are asked for. */
export interface Loader {
  readonly own: () => Promise<Catalogue>;
  readonly others: () => Promise<readonly Catalogue[]>;
  /** Those that are there now, the page's own first. */
  readonly ready: () => readonly Catalogue[];
  /** What the page's catalogue carries beside its entries, once it is there. */
  readonly data: () => SearchFile | undefined;
}

export function createLoader(page: Locale): Loader {
  const loaded = new Map<Locale, { readonly catalogue: Catalogue; readonly data: SearchFile }>();
  const loading = new Map<Locale, Promise<Catalogue>>();
  const load = (locale: Locale) => {
    const known = loading.get(locale);
    if (known) return known;
    const fresh = loadFile<SearchFile>("catalogue", locale).then((data) => {
      const catalogue = createCatalogue(data);
      loaded.set(locale, { catalogue, data });
      return catalogue;
    });
    // A failed load is tried again with the next letter.
    fresh.catch(() => loading.delete(locale));
    loading.set(locale, fresh);
    return fresh;
  };
  return {
    own: () => load(page),
    others: () => Promise.all(otherLocales(page).map(load)),
    ready: () => [page, ...otherLocales(page)].flatMap((locale) => loaded.get(locale)?.catalogue ?? []),
    data: () => loaded.get(page)?.data,
  };
}
