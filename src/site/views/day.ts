import type { Locale } from "../../language/locales.ts";

/** A day in words. Pure. */
export function day(locale: Locale, date: Date): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
