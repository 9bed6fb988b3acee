import { createInstance, type i18n } from "i18next";
import type { Pair } from "../knowledge/pair.ts";
import type { Quantity } from "../knowledge/quantity.ts";
import type { SiteWords } from "../knowledge/site-words.ts";
import type { UnitWords } from "../knowledge/units.ts";
import { byLocale, isLocale, type Locale } from "./locales.ts";
import { typeset } from "./typeset.ts";
import { type Form, quantityText } from "./units.ts";

/** What texts may refer to: labels of devices, by kind of part, and quantities. */
export interface Vocabulary {
  readonly control?: Readonly<Record<string, unknown>>;
  readonly field?: Readonly<Record<string, unknown>>;
  readonly heading?: Readonly<Record<string, unknown>>;
  readonly screen?: Readonly<Record<string, unknown>>;
  readonly quantity?: Readonly<Record<string, Quantity>>;
}

/** Everything that one language says. */
export interface Words {
  /** A text of the site, by its id. @throws Error when there is none. */
  readonly text: (id: string) => string;
  /** A text of the site that counts something, in the plural form that the number demands. @throws Error when there is none. */
  readonly count: (id: string, count: number) => string;
  /** A text of the content with its references resolved. @throws Error when a reference leads nowhere. */
  readonly say: (pair: Pair, vocabulary?: Vocabulary) => string;
  /** A quantity in words. */
  readonly quantity: (quantity: Pick<Quantity, "value" | "unit">, form?: Form) => string;
}

const forms = ["nom", "gen", "number"] as const satisfies readonly Form[];
const siteSpace = "site";
const file = "content/words/site.yml";

/** A quantity without a form stands in the nominative; i18next formats only what names a format. */
const withForm = (text: string) => text.replace(/\{\{\s*(quantity\.[a-z0-9-]+)\s*\}\}/g, "{{$1, nom}}");

const countedKeys = (counts: SiteWords["counts"], locale: Locale) =>
  Object.entries(counts).flatMap(([id, words]) =>
    Object.entries(words[locale]).map(([form, text]) => [`${id}_${form}`, text] as const),
  );

/** The site's words in all languages, as resources of an instance of their own: nothing global. */
function instance({ texts, counts }: SiteWords): i18n {
  const own = createInstance();
  own.init({
    resources: byLocale((locale) => ({
      [siteSpace]: Object.fromEntries([
        ...Object.entries(texts).map(([id, pair]) => [id, withForm(pair[locale])] as const),
        ...countedKeys(counts, locale),
      ]),
    })),
    defaultNS: siteSpace,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => {
      throw new Error(`language › say: ${match[0]} leads nowhere in “${text}”. Correct the reference.`);
    },
  });
  return own;
}

/** What each language says: site, units and the texts of the content, by one set of rules. */
export function createWords(
  site: SiteWords,
  units: Readonly<Record<string, UnitWords>>,
): Readonly<Record<Locale, Words>> {
  const all = instance(site);
  for (const form of forms)
    all.services.formatter?.add(form, (one: Quantity, locale) =>
      isLocale(locale ?? "") ? quantityText(locale as Locale, one, units, form) : String(one.value),
    );
  return byLocale((locale) => {
    const t = all.getFixedT(locale);
    const known = (id: string, exists: boolean) => {
      if (!exists) throw new Error(`${file}: "${id}" is not there. Add it in every language.`);
    };
    return {
      text: (id) => {
        known(id, Object.hasOwn(site.texts, id));
        return typeset(locale, t(id));
      },
      count: (id, count) => {
        known(id, Object.hasOwn(site.counts, id));
        return typeset(locale, t(id, { count }));
      },
      say: (pair, vocabulary = {}) =>
        typeset(locale, t("text-of-content", { defaultValue: withForm(pair[locale]), ...vocabulary })),
      quantity: (one, form = "nom") => quantityText(locale, one, units, form),
    };
  });
}
