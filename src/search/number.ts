import { fold } from "./fold.ts";

/** «KB» as it is typed: in Latin, in Cyrillic, or with the other keyboard layout on. */
const prefix = "(?:kb|кб|кв|ли|rb|к6)";
const alone = new RegExp(`^(?:${prefix})?[\\s№#.:_–—-]*(\\d{1,6})$`, "u");
const within = new RegExp(`(?:^|\\s)${prefix}[\\s№#.:_–—-]*(\\d{1,6})(?=\\D|$)`, "u");
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
