import type { Check } from "../../knowledge/check/check.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { nameOf, type Pair } from "../../knowledge/pair.ts";
import { defaultLocale, type Locale, locales, otherLocales } from "../../language/locales.ts";
import { isForeign } from "./language-of.ts";
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

/** Places that a program fills in: the same in every language, or one of them shows its braces to the reader. */
function checkPlaces(check: Check, place: string, pair: Pair): void {
  const named = (locale: Locale) =>
    [...pair[locale].matchAll(/\{\{\s*([^},]+)/g)].map(([, name]) => name).sort();
  const wanted = named(defaultLocale).join(", ");
  for (const other of otherLocales(defaultLocale))
    if (named(other).join(", ") !== wanted)
      check.fail(
        `${place} › ${other}`,
        `it names ${named(other).join(", ") || "nothing"} in braces where ${nameOf(defaultLocale)} names ${wanted || "nothing"}`,
        "What stands in braces is not translated.",
      );
}

/** A line holds its own language, not one that was left there to be translated. */
function checkLanguage(
  check: Check,
  { languages }: Pick<Knowledge, "languages">,
  place: string,
  locale: Locale,
  pair: Pair,
): void {
  if (isForeign(languages[locale], pair[locale].replace(/\{\{[^}]*\}\}/g, "")))
    check.fail(`${place} › ${locale}`, "it is not in the language of its line", "Translate it.");
}

/** What screens say and show, without the labels on them, which are the device's own. */
const saidOnScreens = (words: Knowledge["words"]) =>
  Object.fromEntries(
    Object.entries(words).map(([kind, { screens }]) => [
      `${kind}.yml`,
      {
        screens: Object.fromEntries(
          Object.entries(screens).map(([id, { says, shows }]) => [id, { says, shows }]),
        ),
      },
    ]),
  );

/** The rules of hand on every text that is data. Titles of IBKR's own articles and labels of devices are theirs. */
export function checkTexts(check: Check, knowledge: Knowledge): void {
  const { scenarios, claims, trees, slots, procedures, quantities, circumstances, site, glossary, registry } =
    knowledge;
  const { words: devices } = knowledge;
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
  for (const { place, pair } of pairsIn(site, "content › words")) checkPlaces(check, place, pair);
  for (const { place, pair } of pairsIn(saidOnScreens(devices), "content/words"))
    for (const locale of locales)
      checkLanguage(check, knowledge, place.replace("content/words › ", "content/words/"), locale, pair);
  for (const { place, pair } of pairsIn(ours, "content"))
    for (const locale of locales) {
      lintText(check, knowledge, `${place} › ${locale}`, locale, pair[locale]);
      checkLanguage(check, knowledge, place, locale, pair);
      // A claim is a record of what a source says; it is not worded for the reader.
      if (!place.startsWith("content › claims"))
        lintTurns(check, knowledge, `${place} › ${locale}`, locale, pair[locale]);
    }
}
