import { questionAt } from "../tree/forest.ts";
import type { Case } from "./case.ts";
import { fail, type Prover } from "./prover.ts";

/** What followed an answer, wherever the way until then was the same. */
type Outcomes = Map<string, Set<string>>;

/**
 * Every question must still be able to change the verdict, whatever was said before, and every answer must be
 * true of somebody.
 */
export function checkQuestions(prover: Prover, cases: readonly Case[]): void {
  const byWay = new Map<string, Outcomes>();
  const given = new Set<string>();
  for (const one of cases) {
    let way = "";
    for (const { place, way: answer, asked } of one.taken) {
      given.add(`${place} ${answer}`);
      if (asked && answer !== "unsure" && questionAt(prover.guide.trees, place)) {
        const key = `${way}|${place}`;
        const outcomes = byWay.get(key) ?? new Map<string, Set<string>>();
        byWay.set(key, outcomes);
        const verdicts = outcomes.get(answer) ?? new Set<string>();
        outcomes.set(answer, verdicts.add(`${one.end} ${one.verdict}`));
      }
      way += ` ${place}=${answer}`;
    }
  }
  for (const [key, outcomes] of byWay) {
    const place = key.slice(key.lastIndexOf("|") + 1) as Case["end"];
    const kinds = new Set([...outcomes.values()].map((verdicts) => [...verdicts].sort().join(" ")));
    if (kinds.size < 2) fail(prover, {}, place, "useless-question", key.split("|")[0]?.trim());
  }
  const own = prover.guide.trees[prover.tree];
  for (const [id, node] of Object.entries(own?.nodes ?? {}))
    for (const answer of Object.keys(node.answers))
      if (!given.has(`${prover.tree}/${id} ${answer}`))
        fail(prover, {}, `${prover.tree}/${id}`, "dead-answer", answer);
}
