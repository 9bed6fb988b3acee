import type { Check } from "../../knowledge/check/check.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Locale } from "../../language/locales.ts";

const unit: Readonly<Record<Locale, RegExp>> = {
  en: /\d[\d,.]*[\s-](?:seconds?|minutes?|hours?|days?|business|digits?|characters?|attempts?|USD|dollars?)\b|\b(?:USD|\$)\s?\d/iu,
  ru: /\d[\d\s.,]*[\s-](?:секунд|минут|час(?:а|ов)?(?!\p{L})|дн(?:я|ей|и)|день|рабоч|цифр|значн|знак|попыт|USD|доллар)|USD\s?\d|\$\s?\d/iu,
};

/** Russian words that demand the genitive of what follows. */
const genitive =
  /(?<!\p{L})(в течение|до|около|более|менее|больше|меньше|свыше|из|каждых|от)\s+(?:<Claim[^>]*>)?(?:<Quantity id="([^"]+)"(?![^>]*form="(?:gen|number)")|\{\{quantity\.([a-z0-9-]+)\s*\}\})/giu;

const straight = /(?<=[\p{L}\d\s(])"|"(?=[\p{L}\d])/u;

interface Avoided {
  readonly id: string;
  readonly pattern: RegExp;
}

const prepared = new WeakMap<Knowledge["glossary"], Record<Locale, readonly Avoided[]>>();

/** Variants that the glossary bans, as patterns; prepared once, since every line of every text is held against them. */
function avoided(glossary: Knowledge["glossary"], locale: Locale): readonly Avoided[] {
  const patternsOf = (of: Locale) =>
    Object.entries(glossary).flatMap(([id, { avoid }]) =>
      (avoid?.[of] ?? []).map((wrong) => ({
        id,
        pattern: new RegExp(`(?<![\\p{L}\\d-])${wrong.replaceAll("*", "\\p{L}*")}(?![\\p{L}\\d-])`, "iu"),
      })),
    );
  const known = prepared.get(glossary) ?? { en: patternsOf("en"), ru: patternsOf("ru") };
  prepared.set(glossary, known);
  return known[locale];
}

/** Rules of hand that hold for every text of the content, in its language. */
export function lintText(
  check: Check,
  { quantities, glossary }: Pick<Knowledge, "quantities" | "glossary">,
  place: string,
  locale: Locale,
  text: string,
): void {
  const bare = text.replace(/<[^>]*>/g, "").replace(/\{\{[^}]*\}\}/g, "");
  const number = unit[locale].exec(bare);
  if (number)
    check.fail(
      place,
      `"${number[0]}" is a number typed out`,
      "Name its quantity, so that it stands in one place.",
    );
  if (locale === "ru") {
    for (const [, word, inProse, inText] of text.matchAll(genitive))
      if (quantities[inProse ?? inText ?? ""]?.unit !== "usd")
        check.fail(
          place,
          `after «${word}» stands ${inProse ?? inText} in the nominative`,
          "Use the form gen.",
        );
    if (straight.test(bare)) check.fail(place, "it has straight quotes", "Use «ёлочки».");
  }
  const open = bare.replace(locale === "en" ? /“[^”]*”/g : /«[^»]*»/g, "");
  for (const { id, pattern } of avoided(glossary, locale)) {
    const found = pattern.exec(open);
    if (found)
      check.fail(
        place,
        `"${found[0]}" is not a word of ours`,
        `Write "${glossary[id]?.term[locale]}" (glossary › ${id}).`,
      );
  }
}
