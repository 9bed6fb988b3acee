/** Languages of the site, the default first. */
export const locales = ["en", "ru"] as const;

export type Locale = (typeof locales)[number];

/** Name of each language in itself. */
export const languageNames: Readonly<Record<Locale, string>> = { en: "English", ru: "Русский" };

/** Each language as Open Graph names it. */
export const openGraphLocales: Readonly<Record<Locale, string>> = { en: "en_US", ru: "ru_RU" };

/** The other of the two languages. */
export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "ru" : "en";
}
