import { z } from "zod";

const word = z.string().min(1);
const russian = z.strictObject({
  one: word.describe("As after 1."),
  few: word.describe("As after 2."),
  many: word.describe("As after 5."),
  other: word.describe("As after a fraction."),
});

/** A unit in every form that a number may demand; `Intl` has no Russian genitive for units. */
const unitWords = z.strictObject({
  en: z
    .strictObject({ one: word.describe("As after 1."), other: word.describe("As after 2.") })
    .describe("English forms."),
  ru: z
    .strictObject({ nom: russian.describe("Nominative."), gen: russian.describe("Genitive.") })
    .describe("Russian forms."),
});

export type UnitWords = z.infer<typeof unitWords>;

export const unitFile = z.record(z.string(), unitWords);
