import type { Locale } from "../../src/language/locales.ts";
import { createWords } from "../../src/language/words.ts";
import { knowledge } from "./knowledge.ts";

const words = createWords(knowledge.site, knowledge.units);

/** Label of an answer. */
export function answer(locale: Locale, tree: string, node: string, id: string): string {
  const question = knowledge.trees[tree]?.nodes[node];
  const label = id === "unsure" ? question?.unsure?.label : question?.answers[id]?.label;
  if (!label) throw new Error(`${tree}/${node} has no answer ${id}`);
  return words[locale].say(label, { quantity: knowledge.quantities });
}

/** Title of an end. */
export function endTitle(locale: Locale, tree: string, id: string): string {
  const end = knowledge.trees[tree]?.ends[id];
  if (!end) throw new Error(`${tree} has no end ${id}`);
  return words[locale].say(end.title, { quantity: knowledge.quantities });
}

/** What somebody says who meets a trouble in a procedure. */
export function trouble(locale: Locale, procedure: string, id: string): string {
  const pair = knowledge.procedures[procedure]?.trouble[id]?.say;
  if (!pair) throw new Error(`${procedure} has no trouble ${id}`);
  return words[locale].say(pair, { quantity: knowledge.quantities });
}

/** A text of the site. */
export function siteText(locale: Locale, id: string): string {
  const pair = knowledge.site.texts[id];
  if (!pair) throw new Error(`site.yml has no ${id}`);
  return words[locale].say(pair);
}

/** Label of a control of a device. */
export function control(locale: Locale, kind: string, id: string): string {
  return knowledge.words[kind]?.controls[id]?.[locale] ?? id;
}
