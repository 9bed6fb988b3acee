import type { Check } from "../../knowledge/check/check.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { LanguageLaws } from "../../knowledge/language.ts";
import { byLocale, type Locale } from "../../language/locales.ts";
import { kbNumber } from "../article.ts";
import { withoutQuoted } from "../holds.ts";

/** The one place to which readers are sent outside this site, as no source of ours names another. */
const ourHost = "ibkr.com";
const address = /https?:\/\/(?:www\.)?([^/\s"')\]}>]+)/giu;
/** Numbers of support lines change, and differ by country: only the page that lists them is named. */
const telephone = /tel:|\+\d[\d ()-]{7,}|\b\d{3}[- ]\d{3}[- ]\d{4}\b/;
const straight = /(?<=[\p{L}\d\s(])"|"(?=[\p{L}\d])/u;

interface Patterns {
  readonly number: RegExp;
  /** What stands after words that demand the genitive, where the language has one. */
  readonly genitive: RegExp | undefined;
}

const ofLaws = new WeakMap<LanguageLaws, Patterns>();

function patternsOf(laws: LanguageLaws): Patterns {
  const after = laws["genitive-after"];
  const known = ofLaws.get(laws) ?? {
    number: new RegExp(laws["typed-number"], "iu"),
    genitive:
      after &&
      new RegExp(
        `(?<!\\p{L})(${after.join("|")})\\s+(?:<Claim[^>]*>)?(?:<Quantity id="([^"]+)"(?![^>]*form="(?:gen|number)")|\\{\\{quantity\\.([a-z0-9-]+)\\s*\\}\\})`,
        "giu",
      ),
  };
  ofLaws.set(laws, known);
  return known;
}

interface Avoided {
  readonly id: string;
  readonly pattern: RegExp;
}

const prepared = new WeakMap<Knowledge["glossary"], Readonly<Record<Locale, readonly Avoided[]>>>();

/** Variants that the glossary bans, as patterns; prepared once, since every line of every text is held against them. */
function avoided(glossary: Knowledge["glossary"], locale: Locale): readonly Avoided[] {
  const avoidedIn = (of: Locale) =>
    Object.entries(glossary).flatMap(([id, { avoid }]) =>
      (avoid?.[of] ?? []).map((wrong) => ({
        id,
        pattern: new RegExp(`(?<![\\p{L}\\d-])${wrong.replaceAll("*", "\\p{L}*")}(?![\\p{L}\\d-])`, "iu"),
      })),
    );
  const known = prepared.get(glossary) ?? byLocale(avoidedIn);
  prepared.set(glossary, known);
  return known[locale];
}

/** Rules of hand that hold for every text of the content, in its language. */
export function lintText(
  check: Check,
  {
    quantities,
    glossary,
    languages,
    registry,
  }: Pick<Knowledge, "quantities" | "glossary" | "languages" | "registry">,
  place: string,
  locale: Locale,
  text: string,
): void {
  for (const key of text.match(kbNumber) ?? []) check.known(place, "article", key, Object.keys(registry));
  const bare = text.replace(/<[^>]*>/g, "").replace(/\{\{[^}]*\}\}/g, "");
  const laws = languages[locale];
  const patterns = patternsOf(laws);
  const number = patterns.number.exec(bare);
  if (number)
    check.fail(
      place,
      `"${number[0]}" is a number typed out`,
      "Name its quantity, so that it stands in one place.",
    );
  const line = telephone.exec(bare);
  if (line)
    check.fail(place, `"${line[0]}" is a telephone number`, `Name https://${ourHost}/support instead.`);
  for (const [, host = ""] of text.matchAll(address))
    if (host.toLowerCase() !== ourHost)
      check.fail(place, `it leads to ${host}`, `Link to https://${ourHost}/support, or to an article.`);
  if (patterns.genitive)
    for (const [, word, inProse, inText] of text.matchAll(patterns.genitive))
      if (quantities[inProse ?? inText ?? ""]?.unit !== "usd")
        check.fail(
          place,
          `after “${word}” stands ${inProse ?? inText} in the nominative`,
          "Use the form gen.",
        );
  if (laws["no-straight-quotes"] && straight.test(bare))
    check.fail(place, "it has straight quotes", `Use ${laws.quotes.open}…${laws.quotes.close}.`);
  const open = withoutQuoted(laws, bare);
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

/** Turns that no text for readers has: officialese, and what was carried over from another language. */
export function lintTurns(
  check: Check,
  { languages }: Pick<Knowledge, "languages">,
  place: string,
  locale: Locale,
  text: string,
): void {
  const laws = languages[locale];
  const open = withoutQuoted(laws, text.replace(/<[^>]*>/g, ""));
  for (const { words, instead } of laws.avoid) {
    const found = new RegExp(words, "iu").exec(open);
    if (found) check.fail(place, `"${found[0]}" is not how we write`, `Write ${instead}.`);
  }
}
