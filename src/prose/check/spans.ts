import type { Check } from "../../knowledge/check/check.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Prose, Span } from "../article.ts";
import { namedArticles } from "../article.ts";
import { countsIn, digitsIn, heldBy, isNegated } from "../holds.ts";
import { componentsOf, type Node } from "../node.ts";
import { wordsOf } from "../words-of.ts";

/** A text as it is compared: without capitals, its spaces alike. Pure. */
export const flat = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();

/** Words that cite a claim, with what is named in them by reference. */
export interface Wording {
  readonly words: string;
  /** Ids of quantities. */
  readonly quantities: readonly string[];
  /** KB numbers, linked or plain. */
  readonly kb: readonly string[];
}

/** What of a claim is not in the words that cite it, as phrases. Pure. */
export function lacking(
  knowledge: Knowledge,
  { key, locale }: Pick<Prose, "key" | "locale">,
  { words, quantities, kb }: Wording,
  id: string,
): string[] {
  const says = knowledge.claims[id]?.says[locale];
  if (!says) return [];
  const laws = knowledge.languages[locale];
  const held = heldBy(laws, says);
  const digits = digitsIn(words);
  const counts = countsIn(laws, words);
  return [
    ...held.quantities.filter((one) => !quantities.includes(one)).map((one) => `the quantity ${one}`),
    ...held.quoted.filter((one) => !flat(words).includes(flat(one))).map((one) => `the label “${one}”`),
    // An article may call itself "this page".
    ...held.kb.filter((one) => one !== key && !kb.includes(one)),
    ...held.digits.filter((one) => !digits.includes(one)).map((one) => `the number ${one}`),
    ...held.counts.filter((one) => !counts.includes(one)).map((one) => `the number ${one} in words`),
    ...(held.negated && !isNegated(laws, words) ? ["the negation"] : []),
  ];
}

function wordingOf(knowledge: Knowledge, { locale }: Prose, node: Node): Wording {
  const words = wordsOf(knowledge, locale, node);
  return {
    words,
    quantities: componentsOf(node, "Quantity").map(({ props }) => props["id"] ?? ""),
    kb: [...namedArticles(node), ...(words.match(/KB\d+/g) ?? [])],
  };
}

/** What several wordings hold together. Pure. */
export const together = (all: readonly Wording[]): Wording => ({
  words: all.map(({ words }) => words).join(" "),
  quantities: all.flatMap(({ quantities }) => quantities),
  kb: all.flatMap(({ kb }) => kb),
});

/** The words that cite a claim where this span does: in a table, all of the row's, and the head of the table. */
function saidOf(knowledge: Knowledge, prose: Prose, span: Span, id: string): Wording {
  const beside = prose.spans.filter((one) => span.row && one.row === span.row && one.claims.includes(id));
  const nodes = [
    ...(beside.length > 0 ? beside : [span]).map(({ node }) => node),
    ...(span.head ? [span.head] : []),
  ];
  return together(nodes.map((node) => wordingOf(knowledge, prose, node)));
}

/** Every span holds what its claims hold: quantities, labels, KB numbers, numbers and negation. */
export function checkSpans(check: Check, knowledge: Knowledge, prose: Prose): void {
  for (const span of prose.spans) {
    const place = `${prose.place}:${span.line}`;
    const wording = wordingOf(knowledge, prose, span.node);
    if (span.claims.length === 0) check.fail(place, "a Claim names no claim", 'Write <Claim of="F003">.');
    if (flat(wording.words) === "")
      check.fail(place, "a Claim has no words", "Wrap the words that carry it.");
    for (const id of span.claims) {
      check.known(place, "claim", id, Object.keys(knowledge.claims));
      for (const part of lacking(knowledge, prose, saidOf(knowledge, prose, span, id), id))
        check.fail(
          place,
          `the words for ${id} lack ${part}`,
          `${id} says: ${knowledge.claims[id]?.says[prose.locale]}`,
        );
    }
  }
}
