import { fold } from "./fold.ts";

/** «KB» as it is typed: in Latin, in Cyrillic, or with the other keyboard layout on. */
const prefix = "(?:kb|кб|кв|ли|rb|к6|article|стать[яию])";
const alone = new RegExp(`^(?:${prefix})?[\\s№#.:_–—-]*(\\d{1,6})$`, "u");
/** Within a sentence «ли» is a word and `rb` may be one: only what looks like KB counts there. */
const within = /(?:^|\s)(?:kb|кб|к6|article|стать[яию])[\s№#.:_–—-]*(\d{1,6})(?=\D|$)/u;
const bare = /(?:^|\s)(\d{3,6})(?=\s|$)/u;

/**
 * The number of an article that a query names, in any spelling: `kb 2748`, «КБ2748», `2748`. Within other words it
 * counts with its letters, or when an article has that number. Pure.
 */
export function articleNumber(query: string, known: (number: number) => boolean): number | undefined {
  const text = fold(query).trim();
  const found = alone.exec(text) ?? within.exec(text);
  if (found) return Number(found[1]);
  const number = Number(bare.exec(text)?.[1]);
  return known(number) ? number : undefined;
}

const symbols = "[2-9A-HJKMNP-RTV-Z]";
const supportCode = new RegExp(`^${symbols}{4}[\\s-]?${symbols}{4}$`);

/** A support code as it is read out, four and four symbols with a digit among them; undefined for anything else. Pure. */
export function supportCodeIn(query: string): string | undefined {
  const text = query.trim().toUpperCase();
  return supportCode.test(text) && /\d/.test(text) ? text.replace(/[\s-]/g, "") : undefined;
}
