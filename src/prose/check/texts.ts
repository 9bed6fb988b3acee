import type { Check } from "../../knowledge/check/check.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Pair } from "../../knowledge/pair.ts";
import { locales } from "../../language/locales.ts";
import { lintText, lintTurns } from "./lint.ts";

const isPair = (value: object): value is Pair =>
  locales.every((locale) => locale in value && typeof (value as Pair)[locale] === "string");

/** Every text in both languages under a value, with its place. Pure. */
function* pairsIn(value: unknown, place: string): Generator<{ place: string; pair: Pair }> {
  if (typeof value !== "object" || value === null) return;
  if (isPair(value)) {
    yield { place, pair: value };
    return;
  }
  for (const [key, part] of Object.entries(value)) yield* pairsIn(part, `${place} › ${key}`);
}

/** The rules of hand on every text that is data. Titles of IBKR's own articles and labels of devices are theirs. */
export function checkTexts(check: Check, knowledge: Knowledge): void {
  const { scenarios, claims, trees, slots, procedures, quantities, circumstances, site, glossary, registry } =
    knowledge;
  const summaries = Object.fromEntries(
    Object.entries(registry).map(([key, { summary }]) => [key, { summary }]),
  );
  const ours = {
    claims,
    scenarios,
    trees,
    slots,
    procedures,
    quantities,
    circumstances,
    words: site,
    glossary,
    kb: summaries,
  };
  for (const { place, pair } of pairsIn(ours, "content"))
    for (const locale of locales) {
      lintText(check, knowledge, `${place} › ${locale}`, locale, pair[locale]);
      // A claim is a record of what a source says; it is not worded for the reader.
      if (!place.startsWith("content › claims"))
        lintTurns(check, knowledge, `${place} › ${locale}`, locale, pair[locale]);
    }
}
