import { loadFile } from "../../../files/load.ts";
import { type Locale, otherLocales } from "../../../language/locales.ts";
import { type Catalogue, createCatalogue, type WithinData } from "../../../search/catalogue.ts";
import type { SearchFile } from "./texts.ts";

/** One language as far as it has come: its names answer first, what is within follows. */
interface Loaded {
  readonly catalogue: Catalogue;
  readonly data: SearchFile;
  readonly within?: WithinData;
}

/** Catalogues as they come in: the page's language at once, the others when they are asked for. */
export interface Loader {
  /** Names of the page's language. */
  readonly own: () => Promise<unknown>;
  /** All that the page's language has. */
  readonly ownWhole: () => Promise<unknown>;
  /** All that every language has. */
  readonly whole: () => Promise<unknown>;
  /** Those that are there now, the page's own first. */
  readonly ready: () => readonly Catalogue[];
  /** What has come of the page's own. */
  readonly data: () => Loaded | undefined;
}

/** A task that is done once for each language; one that failed is tried again when it is asked for anew. */
function once(task: (locale: Locale) => Promise<void>) {
  const begun = new Map<Locale, Promise<void>>();
  return (locale: Locale) => {
    const fresh = begun.get(locale) ?? task(locale);
    begun.set(locale, fresh);
    fresh.catch(() => begun.delete(locale));
    return fresh;
  };
}

export function createLoader(page: Locale): Loader {
  const loaded = new Map<Locale, Loaded>();
  const names = once(async (locale) => {
    const data = await loadFile<SearchFile>("catalogue", locale);
    loaded.set(locale, { catalogue: createCatalogue(data), data });
  });
  const whole = once(async (locale) => {
    await names(locale);
    const within = await loadFile<WithinData>("within", locale);
    const { data } = loaded.get(locale) ?? {};
    if (data) loaded.set(locale, { catalogue: createCatalogue(data, within.texts), data, within });
  });
  const all = [page, ...otherLocales(page)];
  return {
    own: () => names(page),
    ownWhole: () => whole(page),
    whole: () => Promise.all(all.map(whole)),
    ready: () => all.flatMap((locale) => loaded.get(locale)?.catalogue ?? []),
    data: () => loaded.get(page),
  };
}
