import { goals } from "../../domain/goals.ts";
import { isAboutLogin } from "../../domain/world/login-world.ts";
import { startWorld } from "../../domain/world/start-world.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { distancesTo, type Graph } from "../explore/graph.ts";
import { assignments } from "../reality/space.ts";
import { startAt } from "../tree/replay.ts";
import type { Case, Failure, Obligation } from "./case.ts";
import { guideOf } from "./guide.ts";
import { createProver, createSearch, laws, type Prover } from "./prover.ts";
import { checkQuestions } from "./questions.ts";
import { circumstancesRead } from "./reads.ts";
import { travel } from "./travel.ts";

/** Most questions that a person is ever asked in one tree. */
const questionLimit = 6;

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

/** Settles the obligations on the finished graph, one backward pass for each goal. */
function settle(prover: Prover): void {
  const distances = new Map<string, Int32Array>();
  for (const { goal } of prover.obligations) {
    const isGoal = goals[goal];
    if (isGoal && !distances.has(goal)) distances.set(goal, distancesTo(prover.graph, isGoal));
  }
  for (const { so, world, goal, reachable, end, because } of prover.obligations) {
    if (world === undefined) continue;
    const distance = distances.get(goal)?.[world] ?? -1;
    if (distance >= 0 !== reachable)
      prover.failures.push({
        tree: prover.tree,
        so,
        place: end,
        law: laws[because],
        detail: `${goal} ${distance} ${world}`,
      });
  }
}

/**
 * Proves a tree over every possible reality. Pure.
 * Several trees may share a search, so that worlds they have in common are explored once.
 */
export function prove(knowledge: Knowledge, tree: string, search = createSearch()): Proof {
  const prover = createProver(knowledge, guideOf(knowledge, tree), tree, search);
  const { first = "", given = {} } = knowledge.trees[tree] ?? {};
  const cases: Case[] = [];
  const starts = new Set<string>();
  let count = 0;
  for (const so of assignments(knowledge, circumstancesRead(knowledge, tree), given)) {
    count++;
    const world = prover.memory.adopt(startWorld(so, knowledge.quantities));
    starts.add(prover.memory.keyOf(world));
    if (!isAboutLogin(so)) prover.graph.add(world);
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
