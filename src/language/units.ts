import { createInstance, type i18n } from "i18next";
import type { Quantity } from "../knowledge/quantity.ts";
import type { UnitWords } from "../knowledge/units.ts";
import { byLocale, type Locale } from "./locales.ts";

/** Grammatical form in which a quantity stands: `number` is the bare number; a language without cases has one form. */
export type Form = "nom" | "gen" | "number";

type Units = Readonly<Record<string, UnitWords>>;

/** The forms of a unit as keys: `minute_gen_few`, or `minute_few` where there are no cases. */
function keysOf(key: string, forms: object): [string, string][] {
  return Object.entries(forms).flatMap(([form, words]: [string, string | object]) =>
    typeof words === "string"
      ? [[`${key}_${form}`, words] as [string, string]]
      : keysOf(`${key}_${form}`, words),
  );
}

const prepared = new WeakMap<Units, i18n>();

/** The units of all languages as resources of one i18next instance, made once. */
function instanceOf(units: Units): i18n {
  const known = prepared.get(units);
  if (known) return known;
  const own = createInstance();
  own.init({
    resources: byLocale((locale) => ({
      translation: Object.fromEntries(
        Object.entries(units).flatMap(([unit, words]) => keysOf(unit, words[locale])),
      ),
    })),
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
  });
  prepared.set(units, own);
  return own;
}

/** How a number of this unit is written: money by its code, versions and ports without grouping. */
function styleOf(unit: string): Intl.NumberFormatOptions {
  if (unit === "usd")
    return { style: "currency", currency: "USD", currencyDisplay: "code", maximumFractionDigits: 0 };
  return { useGrouping: unit !== "port" && unit !== "tws-version" };
}

const formats = new Map<string, Intl.NumberFormat>();

/** How numbers of a unit are written in a language; made once, since that takes longer than to write one. */
function formatOf(locale: Locale, unit: string): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, styleOf(unit));
  formats.set(key, format);
  return format;
}

/**
 * A quantity in words, `10 minutes` or «10 минут», joined by a space that does not break; money by its code,
 * `USD 20,000`. A unit without words stands as its number. Pure.
 */
export function quantityText(
  locale: Locale,
  { value, unit }: Pick<Quantity, "value" | "unit">,
  units: Units,
  form: Form = "nom",
): string {
  const isUnlimited = value === "unlimited";
  const number = isUnlimited ? "" : formatOf(locale, unit).format(value);
  const key = isUnlimited ? value : unit;
  if (!Object.hasOwn(units, key) || (form === "number" && !isUnlimited)) return number;
  const name = instanceOf(units).t(key, {
    lng: locale,
    context: form === "number" ? "nom" : form,
    count: isUnlimited ? 0 : value,
  });
  return [number, name].filter(Boolean).join("\u00a0");
}
