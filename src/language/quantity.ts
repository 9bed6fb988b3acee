import type { Quantity } from "../knowledge/quantity.ts";
import type { UnitWords } from "../knowledge/units.ts";
import type { Locale } from "./locales.ts";

/** Grammatical form in which a quantity stands: `number` is the bare number. */
export type Form = "nom" | "gen" | "number";

/**
 * A quantity in words, `10 minutes` or «10 минут», joined by a space that does not break; money by its code,
 * `USD 20,000`. Pure.
 */
export function quantityText(
  locale: Locale,
  { value, unit }: Pick<Quantity, "value" | "unit">,
  units: Readonly<Record<string, UnitWords>>,
  form: Form = "nom",
): string {
  const words = units[value === "unlimited" ? value : unit];
  const number = value === "unlimited" ? "" : new Intl.NumberFormat(locale, style(unit)).format(value);
  if (!words || (form === "number" && number !== "")) return number;
  const plural = new Intl.PluralRules(locale).select(value === "unlimited" ? 0 : value);
  const table: Readonly<Record<string, string>> =
    locale === "en" ? words.en : words.ru[form === "number" ? "nom" : form];
  return [number, table[plural] ?? table["other"]].filter(Boolean).join("\u00a0");
}

/** How a number of this unit is written: money by its code, versions and ports without grouping. */
function style(unit: Quantity["unit"]): Intl.NumberFormatOptions {
  if (unit === "usd")
    return { style: "currency", currency: "USD", currencyDisplay: "code", maximumFractionDigits: 0 };
  return { useGrouping: unit !== "port" && unit !== "tws-version" };
}
