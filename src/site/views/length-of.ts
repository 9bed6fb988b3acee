import type { Locale } from "../../language/locales.ts";
import { quantityText } from "../../language/units.ts";
import { amount, knowledge } from "../content.ts";
import { wholeStoryboard } from "./storyboard.ts";

/**
 * How long a procedure takes, in words: its minutes, and how many steps its first way has, of the ways that are shown.
 * @throws Error when there is none.
 */
export function lengthOf(
  locale: Locale,
  id: string,
  ways: readonly string[] = [],
): readonly [string, string] {
  const counts = wholeStoryboard(id, ways).map((part) => (part.slot?.ways[0] ?? part).frames.length);
  const steps = { value: counts.reduce((sum, one) => sum + one, 0), unit: "step" } as const;
  const minutes = knowledge.procedures[id]?.minutes ?? "";
  return [amount(locale, minutes), quantityText(locale, steps, knowledge.units)];
}
