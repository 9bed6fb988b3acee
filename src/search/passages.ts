import type { Entry } from "./catalogue.ts";

/** One passage of Pagefind, as far as it is shown. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

interface Pagefind {
  readonly debouncedSearch: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] } | null>;
}

const most = 3;
let loading: Promise<Pagefind> | undefined;

const load = () => {
  const address = "/pagefind/pagefind.js";
  return (loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>);
};

/**
 * Passages of the page's language that hold these words, from the full text. It comes after the catalogue's answer,
 * as its program is three times as heavy. Empty when a newer query has overtaken it, or nothing can be loaded.
 */
export async function passagesFor(words: readonly string[], shown: readonly Entry[]): Promise<Found[]> {
  try {
    const found = await (await load()).debouncedSearch(words.join(" "));
    const all = await Promise.all((found?.results ?? []).slice(0, 4 * most).map((one) => one.data()));
    return all.filter(({ url }) => !shown.some((entry) => url.startsWith(entry.url))).slice(0, most);
  } catch {
    loading = undefined;
    return [];
  }
}
