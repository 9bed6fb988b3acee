import { ibkr } from "../domain/ibkr.ts";
import { createGuide, type Guide } from "../engine/guide/guide.ts";
import type { Failure } from "../engine/proof/case.ts";
import { describeFailure } from "../engine/proof/describe.ts";
import { type Proof, prove } from "../engine/proof/prove.ts";
import { createSearch, type Search } from "../engine/proof/prover.ts";
import { defaultLocale } from "../language/locales.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Step } from "./procedure.ts";

/** The guides of this content, in the domain in which they play. Pure. */
export function guideOf(knowledge: Knowledge): Guide<Step> {
  return createGuide<Step>({ ...knowledge, space: knowledge }, ibkr);
}

/** A search that several proofs of this domain share. */
export const searchOf = (): Search => createSearch(ibkr.simulator);

/** Proves one tree of this content. Pure but for the search. */
export function proveTree(knowledge: Knowledge, tree: string, search: Search = searchOf()): Proof {
  const kindOf = (id: string) => knowledge.circumstances[id]?.kind ?? "asked";
  return prove(guideOf(knowledge), kindOf, tree, search);
}

/** What is broken, as a sentence. Pure. */
export function failureInWords({ circumstances }: Knowledge, failure: Failure): string {
  return describeFailure(failure, (id, value) => circumstances[id]?.values[value]?.[defaultLocale]);
}
