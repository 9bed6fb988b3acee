import type { Graph } from "../explore/graph.ts";
import type { Guide } from "../guide/guide.ts";
import { assignments } from "../reality/space.ts";
import { startAt } from "../tree/replay.ts";
import type { Case, Failure, Obligation } from "./case.ts";
import { createProver, createSearch, type Search } from "./prover.ts";
import { checkQuestions } from "./questions.ts";
import { circumstancesRead } from "./reads.ts";
import { settle } from "./settle.ts";
import { travel } from "./travel.ts";

/** Most questions that a person is ever asked in one tree. */
const questionLimit = 6;

/** How people come to know of a circumstance: asked, found out only by trying, or a matter of labels. */
export type KindOfCircumstance = "asked" | "hidden" | "variant";

/** The proof of one tree: its cases, what is broken, and how much was searched. */
export interface Proof {
  readonly tree: string;
  readonly cases: readonly Case[];
  readonly failures: readonly Failure[];
  readonly obligations: readonly Obligation[];
  readonly assignments: number;
  readonly startWorlds: number;
  readonly graph: Graph;
}

/**
 * Proves a tree over every possible reality. Pure.
 * Several trees may share a search, so that worlds they have in common are explored once.
 */
export function prove(
  guide: Guide,
  kindOf: (circumstance: string) => KindOfCircumstance,
  tree: string,
  search: Search = createSearch(guide.domain.simulator),
): Proof {
  const { domain, quantities, space } = guide;
  const prover = createProver(guide, kindOf, tree, search);
  const { first = "", given = {} } = guide.trees[tree] ?? {};
  const read = circumstancesRead(guide, tree, (id) => kindOf(id) !== "variant");
  const cases: Case[] = [];
  const starts = new Set<string>();
  let count = 0;
  for (const so of assignments(space, read, given)) {
    count++;
    const world = prover.memory.adopt(domain.startWorld(so, quantities));
    starts.add(prover.memory.keyOf(world));
    if (!domain.isWide(so)) prover.graph.add(world);
    cases.push(...travel(prover, { so, world, unsure: 0, position: startAt(`${tree}/${first}`, given) }));
  }
  for (const { so, end, asked } of cases)
    if (asked > questionLimit)
      prover.failures.push({ tree, so, place: end, law: "too-long", detail: String(asked) });
  checkQuestions(prover, cases);
  settle(prover);
  return {
    tree,
    cases,
    failures: prover.failures,
    obligations: prover.obligations,
    assignments: count,
    startWorlds: starts.size,
    graph: prover.graph,
  };
}
