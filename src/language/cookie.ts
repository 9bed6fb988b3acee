import { type Locale, locales } from "./locales.ts";

/** Name of the one cookie: the language that the reader has chosen. */
export const languageCookie = "language";

/** The language that a `Cookie` header or `document.cookie` holds, if it is one that the site has. Pure. */
export function languageIn(cookies: string): Locale | undefined {
  const pairs = cookies.split(";").map((pair) => pair.trim().split("="));
  const chosen = pairs.find(([name]) => name === languageCookie)?.[1];
  return locales.find((locale) => locale === chosen);
}
