import type { Condition } from "../knowledge/circumstance.ts";
import type { SearchWords } from "../knowledge/search.ts";
import type { Terms } from "./terms.ts";

/** A guide as far as search needs it: where answers lead and what they mean. */
export interface AskingTree {
  readonly first: string;
  readonly nodes: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly label: string; readonly means: Condition; readonly to: string }>>
    >
  >;
}

/** An answer that follows from what was typed. */
export interface Filled {
  readonly place: string;
  readonly way: string;
  readonly label: string;
}

type Facts = Readonly<Record<string, string>>;

/** What the words of a query say of somebody's situation. Pure. */
export function factsIn(
  words: readonly string[],
  situations: SearchWords["situations"],
  terms: Terms,
): Facts {
  const comparable = (word: string) => terms(word) ?? word;
  const said = new Set(words.map(comparable));
  const typed = new Set(words);
  const facts: Record<string, string> = {};
  for (const { all, not = [], means } of situations) {
    // What a word stands for is wider than the word: what would mean something else is named as it is written.
    if (not.some((word) => typed.has(word))) continue;
    const isSaid = [...all.en, ...all.ru].some((line) => line.every((word) => said.has(comparable(word))));
    // What was said first stays: the situations stand in the order in which they count.
    if (isSaid) for (const [id, value] of Object.entries(means)) facts[id] ??= String(value);
  }
  return facts;
}

const follows = (means: Condition, facts: Facts) =>
  Object.entries(means).every(([id, wanted]) => {
    const value = facts[id];
    return value !== undefined && (Array.isArray(wanted) ? wanted.includes(value) : wanted === value);
  });

/** Where the facts lead: the answers that follow from them, and the guide in which the next question stands. */
export interface Situation {
  readonly filled: readonly Filled[];
  readonly tree: string;
}

/**
 * The answers that follow from the facts, from the first question of all on, as far as only one does. A question that
 * an earlier answer has settled is passed in silence, as the guide does. Pure.
 */
export function situationFor(
  trees: Readonly<Record<string, AskingTree>>,
  facts: Facts,
  withheld: ReadonlySet<string>,
): Situation {
  const filled: Filled[] = [];
  const stated = new Set<string>();
  let place = `start/${trees["start"]?.first ?? ""}`;
  for (let turns = 0; turns < 10; turns++) {
    const [tree = "", id = ""] = place.split("/");
    const answers = trees[tree]?.nodes[id] ?? {};
    const fitting = Object.entries(answers).filter(([, { means }]) => follows(means, facts));
    const [way, answer] = fitting[0] ?? [];
    if (fitting.length !== 1 || !way || !answer || withheld.has(`${place}=${way}`)) break;
    const says = Object.entries(answer.means).map(([fact, value]) => `${fact}=${value}`);
    if (says.some((one) => !stated.has(one))) filled.push({ place, way, label: answer.label });
    for (const one of says) stated.add(one);
    place = answer.to.includes("/") ? answer.to : `${tree}/${answer.to}`;
  }
  return { filled, tree: place.split("/")[0] ?? "" };
}
