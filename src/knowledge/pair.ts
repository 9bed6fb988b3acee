import { z } from "zod";
import { byLocale, type Locale, locales } from "../language/locales.ts";

const text = z.string().trim().min(1);

const names = new Intl.DisplayNames("en", { type: "language" });

/** A language in English, for messages to writers. Pure. */
export const nameOf = (locale: Locale): string => names.of(locale) ?? locale;

/** One text in every language of the site. */
export type Pair = Record<Locale, string>;

/** A value for each language; the schema demands them all, so that none can be forgotten. */
export function inEachLanguage<S extends z.ZodType>(
  make: (locale: Locale) => S,
): z.ZodObject<Record<Locale, S>, z.core.$strict> {
  return z.strictObject(byLocale(make));
}

/** One text in all languages. */
export const pair = inEachLanguage((locale) =>
  text.describe(`${nameOf(locale)} text, written by an editor, not word for word.`),
).describe("One text in every language.");

/** Plural forms of a language, `other` among them. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** An example of a number for each plural form, for those who write. */
const exampleOf = (locale: Locale, form: Intl.LDMLPluralRule) =>
  Array.from({ length: 200 }, (_, number) => number).find(
    (number) => new Intl.PluralRules(locale).select(number) === form,
  ) ?? "a fraction";

/** The plural forms that a language demands. */
export function pluralIn(locale: Locale): z.ZodType<Plural> {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const shape = forms.map((form) => [form, text.describe(`As after ${exampleOf(locale, form)}.`)] as const);
  return z
    .strictObject(Object.fromEntries(shape))
    .describe(`${nameOf(locale)} forms.`) as unknown as z.ZodType<Plural>;
}

/** One text that counts something, in the plural forms of all languages; `{{count}}` is the number. */
export const counted = inEachLanguage(pluralIn);

/** Languages by name, for lists. */
export const localeName = z.enum(locales);

/** Ids are public: they stand in addresses, links and code. Lower case, digits, hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower case words joined by hyphens");

/** Ids of claims: a fact of the source articles, or a further one. */
export const claimId = z.string().regex(/^[FXC]\d{2,3}$/, "must look like F060, X012 or C05");

/** Facts that a statement rests on. */
export const claims = z
  .array(claimId)
  .min(1)
  .describe("Ids of the claims that this rests on, from content/claims.");
