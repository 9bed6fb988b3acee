import { type Locale, locales } from "../../language/locales.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Check } from "./check.ts";
import { fillReferences } from "./texts.ts";

/** Numbers in words, as far as a quantity may be said in them; in Russian in every case. */
const spelt: Readonly<Record<Locale, string>> = {
  en: "half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|hundred|thousand|million",
  ru: "од(?:ин|на|ного|ной|ну)|дв(?:а|е|ух|ум)|тр(?:и|ёх|ех)|четыр(?:е|ёх|ех)|пят(?:ь|и)|шест(?:ь|и)|сем(?:ь|и)|вос(?:е|ь)м(?:ь|и)|девят(?:ь|и)|десят(?:ь|и)|пятнадцат(?:ь|и)|двадцат(?:ь|и)|тридцат(?:ь|и)|сорок|сто|ста|тысяч[аи]?|миллион(?:а|ов)?",
};

/** Units that no quantity has: a number in one of them stands for one that is missing. */
const others: Readonly<Record<Locale, string>> = {
  en: "weeks?|months?|years?|dollars?|percent|thousand|million",
  ru: "недел[юиьея]*|месяц(?:а|ев)?|год(?:а|у)?|лет|доллар(?:а|ов)?|процент(?:а|ов)?|тысяч[аи]?|тыс|миллион(?:а|ов)?|млн",
};

/** A number and a unit in one word. */
const fused: Readonly<Record<Locale, string>> = {
  en: "fortnight|half-hour",
  ru: "сутки|суток|полчаса|полминуты|полдня|(?:\\d+-|(?:дву|трё|четырё)х|(?:пят|шест|сем|восьм|девят|десят|двадцат)и)(?:днев|часов|минут|знач)[а-яё]+",
};

/** Names that hold a number and are no quantities: the place under which they stand, and why. */
const declared: readonly { readonly under: string; readonly names: readonly string[] }[] = [
  // The source splits the reset at these versions; they are its headings, whatever the apps demand.
  {
    under: "content/trees/app-misbehaves.yml",
    names: ["Android 6 or later", "Android 6 или новее", "Android 5.1 or earlier", "Android 5.1 или ниже"],
  },
  {
    under: "content/procedures/clear-data-6-up.yml",
    names: ["Android 6.0 and higher", "Android 6.0 и выше"],
  },
  // Values in words for those who edit: an error message names them, and fills no reference.
  {
    under: "content/circumstances.yml › android-version",
    names: ["Android 7 or later", "Android 7 или новее", "Android 5.1 or earlier", "Android 5.1 или ниже"],
  },
  // How the settings look is called by the versions that look so.
  { under: "content/circumstances.yml › android-look", names: ["Android 12 or later", "Android 12 и новее"] },
  { under: "content/slots/", names: ["Android 12 or later", "Android 12 и новее"] },
];

const isDeclared = (place: string, typed: string) =>
  declared.some(({ under, names }) => place.startsWith(under) && names.includes(typed));

const letter = "\\p{L}";

/** Every form of every unit in a language, as alternatives. */
function unitForms({ units }: Pick<Knowledge, "units">, locale: Locale): string {
  const strings = (value: unknown): string[] =>
    typeof value === "string" ? [value] : Object.values(value as object).flatMap(strings);
  // “Two steps” and “без ограничений” count what stands on the page, or nothing.
  const own = Object.entries(units).filter(([unit]) => unit !== "step" && unit !== "unlimited");
  return [...new Set(own.flatMap(([, forms]) => strings(forms[locale])))].join("|");
}

/** What in a language is a number with a unit. Pure. */
function literalIn(knowledge: Pick<Knowledge, "units">, locale: Locale): RegExp {
  const number = `(?<![${letter}\\d])(?:\\d[\\d\\s.,]*|(?:${spelt[locale]})(?![${letter}]))`;
  const unit = `(?:${unitForms(knowledge, locale)}|${others[locale]})(?![${letter}])`;
  const money = "(?:USD|\\$|€)\\s*\\d[\\d\\s.,]*|\\d[\\d\\s.,]*\\s*(?:USD|\\$|€|%)";
  const version =
    "(?:Android|iOS|TWS)\\s\\d[\\d.]*\\s(?:(?:or|and) (?:later|newer|higher|lower|earlier)|(?:или|и) (?:новее|выше|ниже))";
  return new RegExp(
    `${number}[\\s-]*${unit}|(?<![${letter}])(?:${fused[locale]})(?![${letter}])|${money}|${version}`,
    "giu",
  );
}

/** Texts in some part of the content, with where each stands; an entry of a list by its id, if it has one. */
function* textsIn(value: unknown, place: string): Generator<readonly [string, Locale, string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    if (typeof inner !== "string") yield* textsIn(inner, `${place} › ${inner?.id ?? key}`);
    else if ((locales as readonly string[]).includes(key)) yield [place, key as Locale, inner];
}

/** Every text that somebody writes of their own, with the file in which it stands. */
function* ownTexts(knowledge: Knowledge): Generator<readonly [string, Locale, string]> {
  const { circumstances, scenarios, glossary, quantities } = knowledge;
  for (const name of ["trees", "procedures", "slots"] as const)
    for (const [id, part] of Object.entries(knowledge[name]))
      yield* textsIn(part, `content/${name}/${id}.yml`);
  for (const [name, part] of Object.entries({ circumstances, scenarios, glossary }))
    yield* textsIn(part, `content/${name}.yml`);
  yield* textsIn(quantities, "content/quantities");
}

/**
 * Checks that no text types out a number with its unit: it would stay behind when the quantity changes. Labels of
 * devices and what claims quote from their sources stand as they are.
 */
export function checkNumbers(check: Check, knowledge: Knowledge): void {
  const patterns = new Map(locales.map((locale) => [locale, literalIn(knowledge, locale)]));
  for (const [place, locale, text] of ownTexts(knowledge)) {
    // A reference leaves a letter, so that what follows it is not taken for the unit of another number.
    const typed = fillReferences(text, () => "x").match(patterns.get(locale) ?? /$^/) ?? [];
    for (const one of typed)
      if (!isDeclared(place, one.trim()))
        check.fail(
          `${place} › ${locale}`,
          `“${one.trim()}” is typed out`,
          "Write {{quantity.some-id}}, or say it without a number.",
        );
  }
}
