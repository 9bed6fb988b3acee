import type { Locale } from "./locales.ts";

/** Words in the plural forms of a language; `other` is what stands where a form is missing. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The form that a number demands. Pure. */
export function pluralOf(locale: Locale, forms: PluralForms, count: number): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
