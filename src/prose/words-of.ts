import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Label } from "../knowledge/words.ts";
import { defaultLocale, type Locale } from "../language/locales.ts";
import { quantityText } from "../language/units.ts";
import { type Component, childrenOf, componentOf, type Node } from "./node.ts";

/** What the components of prose stand for, so that it can be read as plain words. */
export type Ground = Pick<Knowledge, "words" | "quantities" | "registry" | "units">;

/**
 * A label as an article names it: as the device draws it, and where our words in this language are inferred, also as
 * the sources have it: «Установить (Install)». Pure.
 */
export function labelInProse(label: Label, locale: Locale): { own: string; source: string | undefined } {
  const own = label[locale];
  const source = label[defaultLocale];
  return { own, source: label.inferred?.includes(locale) && source !== own ? source : undefined };
}

/** The label that `<Ui>` names: a part of a device. Pure. */
export function labelOf({ words }: Pick<Ground, "words">, device: string, id: string): Label | undefined {
  const of = words[device];
  return of?.controls[id] ?? of?.fields[id] ?? of?.headings[id];
}

/** The label that `<Ui>` shows, in plain words. */
function label(ground: Ground, locale: Locale, { device = "", id = "" }: Record<string, string>) {
  const found = labelOf(ground, device, id);
  if (!found) return undefined;
  const { own, source } = labelInProse(found, locale);
  return source ? `${own} (${source})` : own;
}

/** What a component says in plain words, given the words inside it. Pure. */
export function wordsOfComponent(
  ground: Ground,
  locale: Locale,
  { name, props }: Pick<Component, "name" | "props">,
  inner: string,
): string {
  if (name === "Ui") return label(ground, locale, props) ?? inner;
  if (name === "Quantity") {
    const quantity = ground.quantities[props["id"] ?? ""];
    const form = props["form"] === "gen" || props["form"] === "number" ? props["form"] : "nom";
    return quantity ? quantityText(locale, quantity, ground.units, form) : "";
  }
  if (name === "Kb") {
    const entry = ground.registry[props["id"] ?? ""];
    return inner || `${entry?.number ? `KB${entry.number}. ` : ""}${entry?.title[locale] ?? ""}`;
  }
  return inner;
}

/** A node as the reader sees it, in plain words. Pure. */
export function wordsOf(ground: Ground, locale: Locale, node: Node): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  const inner = childrenOf(node)
    .map((child) => wordsOf(ground, locale, child))
    .join("");
  const component = componentOf(node);
  return component ? wordsOfComponent(ground, locale, component, inner) : inner;
}
