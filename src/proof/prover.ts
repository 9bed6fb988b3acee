import type { Knowledge } from "../knowledge/knowledge.ts";
import { createGraph, type Graph } from "../simulator/explore.ts";
import { createMemory, type Memory } from "../simulator/memory.ts";
import type { World } from "../simulator/world.ts";
import type { Assignment } from "../tree/condition.ts";
import type { Place } from "../tree/forest.ts";
import type { Guide, Position } from "../tree/replay.ts";
import type { Failure, Obligation } from "./case.ts";

/** Everything that proving one tree needs and collects. */
export interface Prover {
  readonly knowledge: Knowledge;
  readonly guide: Guide;
  readonly tree: string;
  readonly memory: Memory;
  readonly graph: Graph;
  readonly obligations: Obligation[];
  readonly failures: Failure[];
}

/** One reality on its way through the tree: where it stands and what its world has come to. */
export interface Traveller {
  readonly so: Assignment;
  readonly position: Position;
  readonly world: World;
  readonly unsure: number;
}

export function createProver(
  knowledge: Knowledge,
  guide: Guide,
  tree: string,
  memory: Memory = createMemory(),
  graph: Graph = createGraph(memory),
): Prover {
  return { knowledge, guide, tree, memory, graph, obligations: [], failures: [] };
}

/** Notes that a law is broken. */
export function fail(prover: Prover, so: Assignment, place: Place, law: Failure["law"], detail = ""): void {
  prover.failures.push({ tree: prover.tree, so, place, law, detail });
}

/** Notes what must be true of the graph once it is complete. */
export function oblige(
  prover: Prover,
  { so, position }: Traveller,
  world: World,
  goal: string,
  reachable: boolean,
  because: Obligation["because"],
): void {
  prover.obligations.push({
    of: undefined,
    tree: prover.tree,
    so,
    world: prover.graph.add(world),
    goal,
    reachable,
    end: position.place,
    because,
  });
}
