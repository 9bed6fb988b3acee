import type { Entry } from "./catalogue.ts";

/** A section of a page that holds the words. */
export interface Found {
  readonly url: string;
  readonly title: string;
  /** A passage as HTML, its words escaped and those asked for marked. */
  readonly excerpt: string;
}

/** A page as Pagefind tells it, as far as it is used here. */
interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly Found[];
}

interface Pagefind {
  readonly debouncedSearch: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<FoundPage> }[] } | null>;
}

const most = 3;
let loading: Promise<Pagefind> | undefined;

const load = () => {
  // Within the folder of the language, so that the worker which keeps the copy for offline serves it.
  const address = `/${document.documentElement.lang}/pagefind/pagefind.js`;
  return (loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>);
};

/** The section of a page that answers best; named by the page too, as “Before you start” says little alone. */
function sectionOf({ url, excerpt, meta, sub_results: sections }: FoundPage): Found {
  const page = meta.title ?? url;
  const count = (html: string) => html.split("<mark>").length;
  const [best] = [...sections].sort((a, b) => count(b.excerpt) - count(a.excerpt));
  if (!best || best.url === url) return { url, title: page, excerpt };
  return { ...best, title: `${page} › ${best.title}` };
}

/**
 * Sections of the page's language that hold these words, from the full text. It comes after the catalogue's answer,
 * as its program is three times as heavy. Empty when a newer query has overtaken it, or nothing can be loaded.
 */
export async function passagesFor(words: readonly string[], shown: readonly Entry[]): Promise<Found[]> {
  try {
    const found = await (await load()).debouncedSearch(words.join(" "));
    const all = await Promise.all((found?.results ?? []).slice(0, 4 * most).map((one) => one.data()));
    const isNew = ({ url }: Found) => !shown.some((entry) => url === entry.url);
    return all.map(sectionOf).filter(isNew).slice(0, most);
  } catch {
    loading = undefined;
    return [];
  }
}
