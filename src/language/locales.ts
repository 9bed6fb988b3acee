/** What the site has to know of a language before it has read any content. */
interface Language {
  /** Its name in itself. */
  readonly name: string;
  /** As Open Graph names it. */
  readonly openGraph: string;
  readonly script: "latin" | "cyrillic";
  /** Cases in which a quantity may have to stand, where the language has any. */
  readonly cases?: readonly string[];
  /** The language by whose rules the typesetter binds words, where it has some. */
  readonly typesetting?: string;
}

/** Languages of the site, the default first. A further one is a line here and a column in `content/`. */
const languages = {
  en: { name: "English", openGraph: "en_US", script: "latin" },
  ru: {
    name: "Русский",
    openGraph: "ru_RU",
    script: "cyrillic",
    cases: ["nom", "gen"],
    typesetting: "ru",
  },
} as const satisfies Readonly<Record<string, Language>>;

export type Locale = keyof typeof languages;

const all: Readonly<Record<Locale, Language>> = languages;

/** Languages of the site, the default first. */
export const locales = Object.keys(languages) as [Locale, ...Locale[]];

/** The language of whoever has chosen none. */
export const defaultLocale: Locale = locales[0];

/** Whether a name is that of a language of the site. Pure. */
export const isLocale = (name: string): name is Locale => Object.hasOwn(languages, name);

/** A record with a value for every language. Pure. */
export const byLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** Name of each language in itself. */
export const languageNames: Readonly<Record<Locale, string>> = /* @__PURE__ */ byLocale(
  (locale) => all[locale].name,
);

/** Each language as Open Graph names it. */
export const openGraphLocales: Readonly<Record<Locale, string>> = /* @__PURE__ */ byLocale(
  (locale) => all[locale].openGraph,
);

/** The languages besides one, in the order of the site. Pure. */
export const otherLocales = (locale: Locale): Locale[] => locales.filter((one) => one !== locale);

/** The script in which a language is written. Pure. */
export const scriptOf = (locale: Locale): Language["script"] => all[locale].script;

/** Cases in which a quantity may have to stand; none where the language has none. Pure. */
export const casesOf = (locale: Locale): readonly string[] => all[locale].cases ?? [];

/** The language by whose rules words are bound, or undefined. Pure. */
export const typesettingOf = (locale: Locale): string | undefined => all[locale].typesetting;

/** The language shown beside one, where two stand side by side. Pure. */
export const besideOf = (locale: Locale): Locale => otherLocales(locale)[0] ?? locale;
