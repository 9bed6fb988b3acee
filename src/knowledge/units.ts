import { z } from "zod";
import { casesOf, type Locale } from "../language/locales.ts";
import { inEachLanguage, type Plural, pluralIn } from "./pair.ts";

/** The forms of a unit in one language: plural forms, or those of each case. */
export type UnitForms = Plural | Readonly<Record<string, Plural>>;

function formsIn(locale: Locale): z.ZodType<UnitForms> {
  const cases = casesOf(locale);
  if (cases.length === 0) return pluralIn(locale);
  return z.strictObject(
    Object.fromEntries(cases.map((name) => [name, pluralIn(locale).describe(`Case: ${name}.`)])),
  );
}

/** A unit in every form that a number may demand; `Intl` has no genitive for units. */
const unitWords = inEachLanguage(formsIn);

export type UnitWords = z.infer<typeof unitWords>;

export const unitFile = z.record(z.string(), unitWords);
