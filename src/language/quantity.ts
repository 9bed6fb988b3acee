import type { Quantity } from "../knowledge/quantity.ts";
import type { UnitWords } from "../knowledge/units.ts";
import type { Locale } from "./locales.ts";

/** Grammatical form in which a quantity stands: `number` is the bare number. */
export type Form = "nom" | "gen" | "number";

/** A quantity in words, `10 minutes` or «10 минут», joined by a space that does not break. Pure. */
export function quantityText(
  locale: Locale,
  quantity: Pick<Quantity, "value" | "unit">,
  units: Readonly<Record<string, UnitWords>>,
  form: Form = "nom",
): string {
  const number = new Intl.NumberFormat(locale).format(quantity.value);
  const words = units[quantity.unit];
  if (form === "number" || !words) return number;
  const plural = new Intl.PluralRules(locale).select(quantity.value);
  const table: Readonly<Record<string, string>> = locale === "en" ? words.en : words.ru[form];
  return `${number}\u00a0${table[plural] ?? table["other"]}`;
}
