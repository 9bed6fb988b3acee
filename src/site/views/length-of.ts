import type { Locale } from "../../language/locales.ts";
import { quantityText } from "../../language/units.ts";
import { amount, knowledge } from "../content.ts";
import { wholeStoryboard } from "./storyboard.ts";

/**
 * How long a procedure takes, in words: its minutes, and how many steps it has: the fewest and the most, where the ways
 * that are shown differ.
 * @throws Error when there is none.
 */
export function lengthOf(
  locale: Locale,
  id: string,
  ways: readonly string[] = [],
): readonly [string, string] {
  const counts = wholeStoryboard(id, ways).map(({ slot, frames }) =>
    slot ? slot.ways.map((way) => way.frames.length) : [frames.length],
  );
  const sum = (pick: (...all: number[]) => number) =>
    counts.reduce((total, lengths) => total + pick(...lengths), 0);
  const [fewest, most] = [sum(Math.min), sum(Math.max)];
  const steps = quantityText(locale, { value: most, unit: "step" }, knowledge.units);
  const minutes = knowledge.procedures[id]?.minutes ?? "";
  return [amount(locale, minutes), fewest === most ? steps : `${fewest}–${steps}`];
}
