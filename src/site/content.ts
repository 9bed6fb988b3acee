import { guideOf } from "../knowledge/guides.ts";
import type { Pair } from "../knowledge/pair.ts";
import type { Locale } from "../language/locales.ts";
import type { CountId, TextId } from "../language/text-ids.ts";
import { typeset } from "../language/typeset.ts";
import type { Form } from "../language/units.ts";
import { createWords, type Vocabulary } from "../language/words.ts";
import { loadArticles } from "../library/articles.ts";
import { loadKnowledge } from "../library/library.ts";
import { labelsOf } from "./views/labels.ts";

/** Everything in `content/`, read once for the whole build. */
export const knowledge = loadKnowledge();

/** All guides, in the domain in which they play. */
export const guide = guideOf(knowledge);

/** Every article in both languages, read and checked. */
export const articles = loadArticles(knowledge);

const words = createWords(knowledge.site, knowledge.units);

/** Texts of the site, put together once: every page asks for dozens of them. */
const texts = new Map<string, string>();

/** A text of the site itself, by its id. */
export function text(locale: Locale, id: TextId): string {
  const key = `${locale} ${id}`;
  const said = texts.get(key) ?? words[locale].text(id);
  texts.set(key, said);
  return said;
}

/** A text whose id comes from the content or a device. @throws Error when there is none. */
export function textNamed(locale: Locale, id: string): string {
  return words[locale].text(id);
}

/** A text of the site as it is written, for a program that fills in its places. @throws Error when there is none. */
export function written(locale: Locale, id: TextId): string {
  const found = knowledge.site.texts[id];
  if (!found) throw new Error(`content/words/site.yml: "${id}" is not there. Add it in every language.`);
  return typeset(locale, found[locale]);
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
  return words[locale].say(pair, vocabularyOf(locale, kind));
}

/** A text of the site that counts something, in the right plural. */
export function count(locale: Locale, id: CountId, number: number): string {
  return words[locale].count(id, number);
}

/** A quantity in words. */
export function amount(locale: Locale, id: string, form: Form = "nom"): string {
  const quantity = knowledge.quantities[id];
  if (!quantity) throw new Error(`content/quantities: "${id}" is not there. Add it or correct the id.`);
  return words[locale].quantity(quantity, form);
}

/** Words of a kind of device. @throws Error when it has none. */
export function wordsOn(kind: string) {
  const found = knowledge.words[kind];
  if (!found)
    throw new Error(`content/words: there are no words for "${kind}". Add them or correct the kind.`);
  return found;
}

/** Title and address part of a registered article. @throws Error naming the key when there is none. */
export function registered(key: string) {
  const entry = knowledge.registry[key];
  if (!entry) throw new Error(`content/kb.yml: "${key}" is not there. Add it or correct the number.`);
  return entry;
}
