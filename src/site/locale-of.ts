import { type Locale, locales } from "../language/locales.ts";

/** The language of a page, from its address: components for writers need not be told. */
export function localeOf(url: URL): Locale {
  const first = url.pathname.split("/")[1];
  return locales.find((locale) => locale === first) ?? "en";
}
