import { type Locale, locales } from "../../src/language/locales.ts";

/** `npm run verify` tries everything in every language. */
const isWhole = process.env["WHOLE"] === "yes";

/** Things to try, each in every language, or for `npm test` each in one: the first in the first, the next in the next. */
export function inTurn<Thing>(things: readonly Thing[]): [Locale, Thing][] {
  return things.flatMap((thing, at) =>
    locales.flatMap((locale, turn): [Locale, Thing][] =>
      isWhole || at % locales.length === turn ? [[locale, thing]] : [],
    ),
  );
}
