import { goals } from "../../domain/goals.ts";
import { isAboutLogin } from "../../domain/world/login-world.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { createGraph, type Graph } from "../explore/graph.ts";
import { routeTo } from "../explore/route.ts";
import type { Assignment } from "../reality/condition.ts";
import type { Place } from "../tree/forest.ts";
import type { Guide, Position } from "../tree/replay.ts";
import { type Gesture, gestureName } from "../world/gesture.ts";
import { createMemory, type Memory } from "../world/memory.ts";
import type { World } from "../world/world.ts";
import type { Failure, Obligation } from "./case.ts";

/** What was searched, so that several trees explore once what they share. */
export interface Search {
  readonly memory: Memory;
  readonly graph: Graph;
  /** Ways that were looked for one by one, by goal and world. */
  readonly ways: Map<string, { readonly way: readonly Gesture[] | undefined }>;
}

export function createSearch(): Search {
  const memory = createMemory();
  return { memory, graph: createGraph(memory), ways: new Map() };
}

/** Everything that proving one tree needs and collects. */
export interface Prover {
  readonly knowledge: Knowledge;
  readonly guide: Guide;
  readonly tree: string;
  readonly memory: Memory;
  readonly graph: Graph;
  readonly ways: Search["ways"];
  readonly obligations: Obligation[];
  readonly failures: Failure[];
}

/** The law that an obligation stands for. */
export const laws = { sound: "unsound", complete: "needless-call", guarded: "unguarded" } as const;

/** One reality on its way through the tree: where it stands and what its world has come to. */
export interface Traveller {
  readonly so: Assignment;
  readonly position: Position;
  readonly world: World;
  readonly unsure: number;
}

export function createProver(knowledge: Knowledge, guide: Guide, tree: string, search: Search): Prover {
  return { knowledge, guide, tree, ...search, obligations: [], failures: [] };
}

/** Notes that a law is broken. */
export function fail(prover: Prover, so: Assignment, place: Place, law: Failure["law"], detail = ""): void {
  prover.failures.push({ tree: prover.tree, so, place, law, detail });
}

/** The way to a goal by itself, for worlds whose whole graph is too large to hold; exhausted where there is none. */
function wayTo({ memory, ways }: Prover, world: World, goal: string): readonly Gesture[] | undefined {
  const isGoal = goals[goal];
  if (!isGoal) return undefined;
  const key = `${goal} ${memory.keyOf(memory.adopt(world))}`;
  const known = ways.get(key);
  if (known) return known.way;
  const way = routeTo(world, isGoal, false, memory);
  ways.set(key, { way });
  return way;
}

/** Notes what must be true of a world: settled at once in a login, else on the graph once it is complete. */
export function oblige(
  prover: Prover,
  { so, position }: Traveller,
  world: World,
  goal: string,
  reachable: boolean,
  because: Obligation["because"],
): void {
  if (!goals[goal])
    throw new RangeError(
      `proof › ${position.place}: there is no goal "${goal}". Add it to src/scenario/goal.ts.`,
    );
  const own = { tree: prover.tree, so, goal, reachable, end: position.place, because };
  if (!isAboutLogin(so)) {
    prover.obligations.push({ ...own, world: prover.graph.add(world) });
    return;
  }
  prover.obligations.push(own);
  const way = wayTo(prover, world, goal);
  if ((way !== undefined) !== reachable)
    fail(prover, so, position.place, laws[because], `${goal}: ${(way ?? []).map(gestureName).join("; ")}`);
}
