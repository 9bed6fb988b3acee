import type { Locale } from "../language/locales.ts";

/** What a statement holds that its wording elsewhere must hold too. */
export interface Held {
  readonly quantities: readonly string[];
  /** Labels and titles in quotes. */
  readonly quoted: readonly string[];
  readonly kb: readonly string[];
  /** Numbers in digits. */
  readonly digits: readonly string[];
  /** Numbers in words, from two to twelve. */
  readonly counts: readonly number[];
  readonly negated: boolean;
}

const quotes: Readonly<Record<Locale, RegExp>> = { en: /“([^”]+)”/g, ru: /«([^»]+)»/g };

/** A word between letters that are not its own; `\b` knows no Cyrillic. */
const whole = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "iu");

const negations: Readonly<Record<Locale, RegExp>> = {
  en: whole("no|not|never|nothing|nobody|none|neither|nor|without|cannot|\\p{L}+n't|\\p{L}+n’t|unknown"),
  ru: whole("не|нет|ни|никогда|ничего|никому|никто|ничто|никак\\p{L}*|без|нельзя|неизвестн\\p{L}*"),
};

const counts: Readonly<Record<Locale, readonly string[]>> = {
  en: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ru: [
    "дв(?:а|е|ух|ум|умя)|двух\\p{L}+",
    "тр(?:и|[её]х|[её]м|емя)|тр[её]х\\p{L}+",
    "четыр(?:е|[её]х|[её]м|ьмя)|четыр[её]х\\p{L}+",
    "пят(?:ь|и|ью)|пяти\\p{L}+",
    "шест(?:ь|и|ью)|шести\\p{L}+",
    "сем(?:ь|и|ью)|семи\\p{L}+",
    "восем(?:ь|ью)|восьми\\p{L}*",
    "девят(?:ь|и|ью)",
    "десят(?:ь|и|ью)",
    "одиннадцат\\p{L}+",
    "двенадцат\\p{L}+",
  ],
};

/** Whether a text denies something. Pure. */
export const isNegated = (locale: Locale, text: string) => negations[locale].test(text);

/** Numbers from two to twelve that a text names in words, each once. Pure. */
export function countsIn(locale: Locale, text: string): number[] {
  return counts[locale].flatMap((words, index) => (whole(words).test(text) ? [index + 2] : []));
}

/** Numbers in digits, leaving out KB numbers and references. Pure. */
export function digitsIn(text: string): string[] {
  return text.replace(/\{\{[^}]*\}\}|KB\d+/g, "").match(/\d+(?:[.,\u00a0 ]\d+)*/g) ?? [];
}

/** What a claim's own sentence holds. Pure. */
export function heldBy(locale: Locale, says: string): Held {
  const bare = says.replace(quotes[locale], "");
  return {
    quantities: [...says.matchAll(/\{\{\s*quantity\.([a-z0-9-]+)/g)].map(([, id = ""]) => id),
    quoted: [...says.matchAll(quotes[locale])].map(([, text = ""]) => text),
    kb: says.match(/KB\d+/g) ?? [],
    digits: digitsIn(bare),
    counts: countsIn(locale, bare),
    negated: isNegated(locale, bare),
  };
}
