import { createInstance } from "i18next";
import type { Counted } from "../knowledge/pair.ts";
import { type Locale, locales } from "./locales.ts";
import { typeset } from "./typeset.ts";

/** Says how many, in the plural form that the language demands. */
export type Count = (text: Counted, count: number) => string;

/** One `Count` for each language, with its own i18next instance. */
export function createCount(): Readonly<Record<Locale, Count>> {
  const make = (locale: Locale): Count => {
    const own = createInstance();
    own.init({ lng: locale, resources: {}, initAsync: false, interpolation: { escapeValue: false } });
    const t = own.getFixedT(locale);
    return (text, count) => {
      const forms = Object.entries(text[locale]).map(([form, words]) => [`defaultValue_${form}`, words]);
      return typeset(locale, String(t("text", { count, ...Object.fromEntries(forms) })));
    };
  };
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Count>;
}
