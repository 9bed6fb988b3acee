import type { LanguageLaws } from "../knowledge/language.ts";

/** What a statement holds that its wording elsewhere must hold too. */
export interface Held {
  readonly quantities: readonly string[];
  /** Labels and titles in quotes. */
  readonly quoted: readonly string[];
  readonly kb: readonly string[];
  readonly digits: readonly string[];
  /** Numbers in words, from two to twelve. */
  readonly counts: readonly number[];
  readonly negated: boolean;
}

/** A word between letters that are not its own; `\b` knows no Cyrillic. */
const whole = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "iu");

interface Patterns {
  readonly quoted: RegExp;
  readonly negations: RegExp;
  readonly numbers: readonly RegExp[];
}

const prepared = new WeakMap<LanguageLaws, Patterns>();

/** The patterns of a language; prepared once, since every sentence is held against them. */
function patternsOf(laws: LanguageLaws): Patterns {
  const { open, close } = laws.quotes;
  const known = prepared.get(laws) ?? {
    quoted: new RegExp(`${open}([^${close}]+)${close}`, "g"),
    negations: whole(laws.negations),
    numbers: laws.numbers.map(whole),
  };
  prepared.set(laws, known);
  return known;
}

/** Whether a text denies something. Pure. */
export const isNegated = (laws: LanguageLaws, text: string) => patternsOf(laws).negations.test(text);

/** Numbers from two to twelve that a text names in words, each once. Pure. */
export function countsIn(laws: LanguageLaws, text: string): number[] {
  return patternsOf(laws).numbers.flatMap((words, index) => (words.test(text) ? [index + 2] : []));
}

/** A text without what stands in quotes. Pure. */
export const withoutQuoted = (laws: LanguageLaws, text: string) => text.replace(patternsOf(laws).quoted, "");

/** Numbers in digits, leaving out KB numbers and references. Pure. */
export function digitsIn(text: string): string[] {
  return text.replace(/\{\{[^}]*\}\}|KB\d+/g, "").match(/\d+(?:[.,\u00a0 ]\d+)*/g) ?? [];
}

/** What a claim's own sentence holds. Pure. */
export function heldBy(laws: LanguageLaws, says: string): Held {
  const bare = withoutQuoted(laws, says);
  return {
    quantities: [...says.matchAll(/\{\{\s*quantity\.([a-z0-9-]+)/g)].map(([, id = ""]) => id),
    quoted: [...says.matchAll(patternsOf(laws).quoted)].map(([, text = ""]) => text),
    kb: says.match(/KB\d+/g) ?? [],
    digits: digitsIn(bare),
    counts: countsIn(laws, bare),
    negated: isNegated(laws, bare),
  };
}
