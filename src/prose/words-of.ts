import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Locale } from "../language/locales.ts";
import { quantityText } from "../language/units.ts";
import { type Component, childrenOf, componentOf, type Node } from "./node.ts";

/** What the components of prose stand for, so that it can be read as plain words. */
export type Ground = Pick<Knowledge, "words" | "quantities" | "registry" | "units">;

/** The label that `<Ui>` shows: a part of a device, or the words inside. */
function label(ground: Ground, locale: Locale, { device = "", id = "" }: Record<string, string>) {
  const words = ground.words[device];
  return (words?.controls[id] ?? words?.fields[id] ?? words?.headings[id])?.[locale];
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
