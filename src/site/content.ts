import type { Pair } from "../knowledge/pair.ts";
import { createCount } from "../language/count.ts";
import type { Locale } from "../language/locales.ts";
import { type Form, quantityText } from "../language/quantity.ts";
import { createSay, type Vocabulary } from "../language/say.ts";
import { loadArticles } from "../library/articles.ts";
import { loadKnowledge } from "../library/library.ts";
import { labelsOf } from "./views/labels.ts";

/** Everything in `content/`, read once for the whole build. */
export const knowledge = loadKnowledge();

/** Every article in both languages, read and checked. */
export const articles = loadArticles(knowledge);

const say = createSay(knowledge.units);
const sayCount = createCount();

/** Texts of the site, put together once: every page asks for dozens of them. */
const texts = new Map<string, string>();

/** A text of the site itself, by its id. @throws Error when there is none. */
export function text(locale: Locale, id: string): string {
  const known = texts.get(`${locale} ${id}`);
  if (known !== undefined) return known;
  const found = knowledge.site.texts[id];
  if (!found) throw new Error(`content/words/site.yml: "${id}" is not there. Add it in both languages.`);
  const said = say[locale](found);
  texts.set(`${locale} ${id}`, said);
  return said;
}

const vocabularies = new Map<string, Vocabulary>();

/** What references mean on a kind of device; put together once, as every text asks for it. */
function vocabularyOf(locale: Locale, kind: string | undefined): Vocabulary {
  const key = `${locale} ${kind}`;
  const known = vocabularies.get(key) ?? {
    ...labelsOf(knowledge.words, locale, kind),
    quantity: knowledge.quantities,
  };
  vocabularies.set(key, known);
  return known;
}

/** A text with its references resolved, as on the given kind of device. */
export function tell(locale: Locale, pair: Pair, kind?: string): string {
  return say[locale](pair, vocabularyOf(locale, kind));
}

/** A text of the site that counts something, in the right plural. @throws Error when there is none. */
export function count(locale: Locale, id: string, number: number): string {
  const found = knowledge.site.counts[id];
  if (!found) throw new Error(`content/words/site.yml: counts has no "${id}". Add it in both languages.`);
  return sayCount[locale](found, number);
}

/** A quantity in words. */
export function amount(locale: Locale, id: string, form: Form = "nom"): string {
  const quantity = knowledge.quantities[id];
  if (!quantity) throw new Error(`content/quantities: "${id}" is not there. Add it or correct the id.`);
  return quantityText(locale, quantity, knowledge.units, form);
}

/** Title and address part of a registered article. @throws Error naming the key when there is none. */
export function registered(key: string) {
  const entry = knowledge.registry[key];
  if (!entry) throw new Error(`content/kb.yml: "${key}" is not there. Add it or correct the number.`);
  return entry;
}
