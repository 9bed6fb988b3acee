import { createInstance, type i18n } from "i18next";
import type { Pair } from "../knowledge/pair.ts";
import type { Quantity } from "../knowledge/quantity.ts";
import type { UnitWords } from "../knowledge/units.ts";
import { type Locale, locales } from "./locales.ts";
import { type Form, quantityText } from "./quantity.ts";
import { typeset } from "./typeset.ts";

/** What texts may refer to: labels of devices, by kind of part, and quantities. */
export interface Vocabulary {
  readonly control?: Readonly<Record<string, unknown>>;
  readonly field?: Readonly<Record<string, unknown>>;
  readonly heading?: Readonly<Record<string, unknown>>;
  readonly screen?: Readonly<Record<string, unknown>>;
  readonly quantity?: Readonly<Record<string, Quantity>>;
}

/** Resolves the references of a text in one language. @throws Error when a reference leads nowhere. */
export type Say = (text: Pair, vocabulary?: Vocabulary) => string;

/** A quantity without a form stands in the nominative; i18next formats only what names a format. */
const withForm = (text: string) => text.replace(/\{\{\s*(quantity\.[a-z0-9-]+)\s*\}\}/g, "{{$1, nom}}");

function instance(locale: Locale, units: Readonly<Record<string, UnitWords>>): i18n {
  const own = createInstance();
  own.init({
    lng: locale,
    resources: {},
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => {
      throw new Error(`language › say: ${match[0]} leads nowhere in “${text}”. Correct the reference.`);
    },
  });
  for (const form of ["nom", "gen", "number"] as const satisfies readonly Form[])
    own.services.formatter?.add(form, (quantity: Quantity) => quantityText(locale, quantity, units, form));
  return own;
}

/** One `say` for each language, with its own i18next instance: nothing global, no language of the moment. */
export function createSay(units: Readonly<Record<string, UnitWords>>): Readonly<Record<Locale, Say>> {
  const make = (locale: Locale): Say => {
    const t = instance(locale, units).getFixedT(locale);
    return (text, vocabulary = {}) =>
      typeset(locale, t("text", { defaultValue: withForm(text[locale]), ...vocabulary }));
  };
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Say>;
}
