import type { Locale } from "../../language/locales.ts";
import { quantityText } from "../../language/units.ts";
import { amount, knowledge } from "../content.ts";
import { storyboard } from "./storyboard.ts";

/** How long a procedure takes, in words: its minutes, and how many steps it has. @throws Error when there is none. */
export function lengthOf(locale: Locale, id: string): readonly [string, string] {
  const steps = { value: storyboard(id).length, unit: "step" } as const;
  const minutes = knowledge.procedures[id]?.minutes ?? "";
  return [amount(locale, minutes), quantityText(locale, steps, knowledge.units)];
}
