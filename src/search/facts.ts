import type { Assignment } from "../engine/reality/condition.ts";
import type { SearchWords } from "../knowledge/search.ts";
import type { Terms } from "./terms.ts";

/** What the words of a query say of somebody's situation. Pure. */
export function factsIn(
  words: readonly string[],
  situations: SearchWords["situations"],
  terms: Terms,
): Assignment {
  const comparable = (word: string) => terms(word) ?? word;
  const said = new Set(words.map(comparable));
  const typed = new Set(words);
  const facts: Record<string, string> = {};
  for (const { all, not = [], means } of situations) {
    // What a word stands for is wider than the word: what would mean something else is named as it is written.
    if (not.some((word) => typed.has(word))) continue;
    const isSaid = Object.values(all)
      .flat()
      .some((line) => line.every((word) => said.has(comparable(word))));
    // What was said first stays: the situations stand in the order in which they count.
    if (isSaid) for (const [id, value] of Object.entries(means)) facts[id] ??= String(value);
  }
  return facts;
}
