import { type Locale, locales } from "../../src/language/locales.ts";

/** `npm run verify` tries everything in every language. */
export const isWhole = process.env["WHOLE"] === "yes";

/** Whether a language takes its turn at the test of this number: all of them in `npm run verify`, else one. */
export const hasTurn = (locale: Locale, at: number): boolean =>
  isWhole || locales[at % locales.length] === locale;

/** Things to try, each in every language, or for `npm test` each in one: the first in the first, the next in the next. */
export function inTurn<Thing>(things: readonly Thing[]): [Locale, Thing][] {
  return things.flatMap((thing, at) =>
    locales.flatMap((locale): [Locale, Thing][] => (hasTurn(locale, at) ? [[locale, thing]] : [])),
  );
}
