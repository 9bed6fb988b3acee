import { distance } from "fastest-levenshtein";
import type { Check } from "../../knowledge/check/check.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { defaultLocale, type Locale } from "../../language/locales.ts";
import type { Prose } from "../article.ts";
import { childrenOf, componentOf, type Node, walk } from "../node.ts";
import { flat } from "./spans.ts";

/** Devices of our own drawing: what people say on a call is no label. */
const speaking = new Set(["support-desk"]);

/** Labels of fewer letters stand in too many other words to be told from them. */
const shortest = 4;

const prepared = new WeakMap<Knowledge["words"], Map<Locale, ReadonlyMap<string, string>>>();

/** Every label that a device draws, in the language of the page and in that of the sources, with its reference. */
function labelsIn({ words }: Knowledge, locale: Locale): ReadonlyMap<string, string> {
  const known = prepared.get(words)?.get(locale);
  if (known) return known;
  const found = new Map<string, string>();
  for (const [device, { controls, fields, headings }] of Object.entries(words))
    if (!speaking.has(device))
      for (const [id, label] of Object.entries({ ...headings, ...fields, ...controls }))
        for (const text of [label[locale], label[defaultLocale]])
          if (!/\{\{/.test(text)) found.set(flat(text), `<Ui device="${device}" id="${id}" />`);
  prepared.set(words, (prepared.get(words) ?? new Map()).set(locale, found));
  return found;
}

const textOf = (node: Node): string =>
  node.type === "text" ? node.value : childrenOf(node).map(textOf).join("");

/** A label that nearly is one of ours: a letter more or less, in other capitals. */
function nearest(labels: ReadonlyMap<string, string>, text: string): string | undefined {
  const typed = flat(text);
  const same = labels.get(typed);
  if (same || typed.length < 2 * shortest) return same;
  for (const [label, reference] of labels) if (distance(label, typed) === 1) return reference;
  return undefined;
}

/** No label that a device draws is typed out: as `<Ui>` without a device, in bold, or in quotes. */
export function checkLabels(check: Check, knowledge: Knowledge, { place, locale, root }: Prose): void {
  const labels = labelsIn(knowledge, locale);
  const { open, close } = knowledge.languages[locale].quotes;
  const quoted = new RegExp(`${open}([^${close}]+)${close}`, "g");
  const complain = (node: Node, text: string) => {
    const reference = text.length < shortest ? undefined : nearest(labels, text);
    if (reference)
      check.fail(
        `${place}:${node.position?.start.line ?? 0}`,
        `the label “${text}” is typed out`,
        `Write ${reference}, or <Ui of="…"> where it stands elsewhere.`,
      );
  };
  walk(root, (node) => {
    const component = componentOf(node);
    if (component?.name === "Ui") {
      const { device, of } = component.props;
      if (device === undefined && of === undefined) complain(node, textOf(node));
      return false;
    }
    // In bold with a stop after it stands the title of an entry.
    if (node.type === "strong" && !/[.:]$/.test(textOf(node))) complain(node, textOf(node));
    if (node.type === "text") for (const [, text = ""] of node.value.matchAll(quoted)) complain(node, text);
    return undefined;
  });
}
