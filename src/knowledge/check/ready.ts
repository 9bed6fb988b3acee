import { locales } from "../../language/locales.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Pair } from "../pair.ts";
import type { Check } from "./check.ts";

type Languages = Pick<Knowledge, "languages">;

/** Checks that one thing to have ready for a call is no secret. */
export function checkThing(check: Check, { languages }: Languages, place: string, thing: Pair): void {
  for (const locale of locales) {
    const { words, except } = languages[locale].secrets;
    const text = thing[locale].replace(new RegExp(except, "giu"), "");
    const [found] = text.match(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu")) ?? [];
    if (found)
      check.fail(
        `${place} › ${locale}`,
        `“${thing[locale]}” asks for a secret: ${found}`,
        "Nobody at IBKR needs a password, a PIN or a code: name what happened instead.",
      );
  }
}

/** Checks that nothing to have ready for a call is a password, a PIN or a code, whatever the language. */
export function checkReady(check: Check, knowledge: Languages & Pick<Knowledge, "trees">): void {
  for (const [tree, { ends }] of Object.entries(knowledge.trees))
    for (const [id, end] of Object.entries(ends))
      if ("call" in end)
        for (const [at, thing] of end.ready.entries())
          checkThing(check, knowledge, `content/trees/${tree}.yml › ends › ${id} › ready › ${at + 1}`, thing);
}
