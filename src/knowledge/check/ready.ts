import { type Locale, locales } from "../../language/locales.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Pair } from "../pair.ts";
import type { Check } from "./check.ts";

/** How each language calls a secret. */
const secret: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:passwords?|passcodes?|PINs?|codes?|tokens?|secrets?)\b/i,
  ru: /парол|PIN|ПИН|пин-код|(?<!\p{L})код(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!\p{L})|код-|секрет|токен/iu,
};

/** Names of things that hold such a word and give nothing away. */
const harmless: Readonly<Record<Locale, RegExp>> = {
  en: /Security Code Cards?/g,
  ru: /карт\p{L}* кодов(?: безопасности)?/gu,
};

/** Checks that one thing to have ready for a call is no secret. */
export function checkThing(check: Check, place: string, thing: Pair): void {
  for (const locale of locales) {
    const text = thing[locale].replace(harmless[locale], "");
    const [found] = text.match(secret[locale]) ?? [];
    if (found)
      check.fail(
        `${place} › ${locale}`,
        `“${thing[locale]}” asks for a secret: ${found}`,
        "Nobody at IBKR needs a password, a PIN or a code: name what happened instead.",
      );
  }
}

/** Checks that nothing to have ready for a call is a password, a PIN or a code, whatever the language. */
export function checkReady(check: Check, { trees }: Pick<Knowledge, "trees">): void {
  for (const [tree, { ends }] of Object.entries(trees))
    for (const [id, end] of Object.entries(ends))
      if ("call" in end)
        for (const [at, thing] of end.ready.entries())
          checkThing(check, `content/trees/${tree}.yml › ends › ${id} › ready › ${at + 1}`, thing);
}
