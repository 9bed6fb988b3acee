import { type Locale, locales } from "../../language/locales.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Check } from "./check.ts";
import { fillReferences } from "./texts.ts";

/**
 * Versions that are names and no quantities, by the place under which they stand. The source splits the reset at some,
 * whatever the apps demand; looks of the settings are called by others; and an error message that names a value of a
 * circumstance fills no reference.
 */
const declared: Readonly<Record<string, readonly string[]>> = {
  "content/trees/app-misbehaves.yml": ["Android 6", "Android 5.1"],
  "content/procedures/clear-data-6-up.yml": ["Android 6.0", "Android 6"],
  "content/procedures/clear-data-5-down.yml": ["Android 5", "Android 5.1"],
  "content/circumstances.yml › android-version": ["Android 7", "Android 6", "Android 5.1"],
  "content/circumstances.yml › android-look": [
    "Android 6",
    "Android 8",
    "Android 9",
    "Android 10",
    "Android 12",
  ],
  "content/slots/": ["Android 6", "Android 8", "Android 9", "Android 10", "Android 12"],
};

const isDeclared = (place: string, typed: string) =>
  Object.entries(declared).some(([under, names]) => place.startsWith(under) && names.includes(typed));

/** Every form of every unit in a language, as alternatives. */
function unitForms({ units }: Pick<Knowledge, "units">, locale: Locale): string[] {
  const strings = (value: unknown): string[] =>
    typeof value === "string" ? [value] : Object.values(value as object).flatMap(strings);
  // Steps are counted where they stand, and what is unlimited has no number.
  const own = Object.entries(units).filter(([unit]) => unit !== "step" && unit !== "unlimited");
  return [...new Set(own.flatMap(([, forms]) => strings(forms[locale])))];
}

const either = (...patterns: readonly string[]) => `(?<!\\p{L})(?:${patterns.join("|")})(?!\\p{L})`;

/** What in a language is a number with a unit, money or a version. Pure. */
function literalIn(knowledge: Pick<Knowledge, "units" | "languages">, locale: Locale): RegExp {
  const { numbers, counting } = knowledge.languages[locale];
  const number = `(?:\\d[\\d\\s.,]*|${either(...numbers, counting.numbers)})`;
  const counted = `${number}[\\s-]*${either(...unitForms(knowledge, locale), counting.units)}`;
  const money = "(?:USD|\\$|€)\\s*\\d[\\d\\s.,]*|\\d[\\d\\s.,]*\\s*(?:USD|\\$|€|%)";
  const version = "(?:Android|iOS|TWS)\\s\\d+(?:\\.\\d+)?";
  return new RegExp([counted, either(counting.words), money, version].join("|"), "giu");
}

/** Texts in some part of the content, with where each stands; an entry of a list by its id, if it has one. */
function* textsIn(value: unknown, place: string): Generator<readonly [string, Locale, string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    if (typeof inner !== "string") yield* textsIn(inner, `${place} › ${inner?.id ?? key}`);
    else if ((locales as readonly string[]).includes(key)) yield [place, key as Locale, inner];
}

/** Every text that somebody writes of their own, with the file in which it stands. */
function* ownTexts(knowledge: Knowledge): Generator<readonly [string, Locale, string]> {
  const { circumstances, scenarios, glossary, quantities } = knowledge;
  for (const name of ["trees", "procedures", "slots"] as const)
    for (const [id, part] of Object.entries(knowledge[name]))
      yield* textsIn(part, `content/${name}/${id}.yml`);
  for (const [name, part] of Object.entries({ circumstances, scenarios, glossary }))
    yield* textsIn(part, `content/${name}.yml`);
  yield* textsIn(quantities, "content/quantities");
}

/**
 * Checks that no text types out a number with its unit: it would stay behind when the quantity changes. Labels of
 * devices and what claims quote from their sources stand as they are.
 */
export function checkNumbers(check: Check, knowledge: Knowledge): void {
  const patterns = new Map(locales.map((locale) => [locale, literalIn(knowledge, locale)]));
  for (const [place, locale, text] of ownTexts(knowledge)) {
    // A reference leaves a letter, so that what follows it is not taken for the unit of another number.
    const typed = fillReferences(text, () => "x").match(patterns.get(locale) ?? /$^/) ?? [];
    for (const one of typed)
      if (!isDeclared(place, one.trim()))
        check.fail(
          `${place} › ${locale}`,
          `“${one.trim()}” is typed out`,
          "Write {{quantity.some-id}}, or say it without a number.",
        );
  }
}
