/** Languages of the site, the default first. */
export const locales = ["en", "ru"] as const;

export type Locale = (typeof locales)[number];

/** Name of each language in itself. */
export const languageNames: Readonly<Record<Locale, string>> = { en: "English", ru: "Русский" };

/** The other of the two languages. */
export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "ru" : "en";
}
