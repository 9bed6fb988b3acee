import { createGraph, type Graph } from "../explore/graph.ts";
import { routeTo } from "../explore/route.ts";
import type { Guide } from "../guide/guide.ts";
import type { Assignment } from "../reality/condition.ts";
import type { Place } from "../tree/forest.ts";
import type { Position } from "../tree/replay.ts";
import type { Gesture } from "../world/gesture.ts";
import { createMemory, type Memory } from "../world/memory.ts";
import type { Simulator } from "../world/simulator.ts";
import type { World } from "../world/world.ts";
import type { Failure, Law, Obligation } from "./case.ts";

/** What was searched, so that several trees explore once what they share. */
export interface Search {
  readonly memory: Memory;
  readonly graph: Graph;
  /** Ways that were looked for one by one, by goal and world. */
  readonly ways: Map<string, { readonly way: readonly Gesture[] | undefined }>;
}

export function createSearch(simulator: Simulator): Search {
  const memory = createMemory(simulator);
  return { memory, graph: createGraph(memory), ways: new Map() };
}

/** Everything that proving one tree needs and collects. */
export interface Prover extends Search {
  readonly guide: Guide;
  readonly tree: string;
  /** Whether people can be asked for a circumstance. */
  readonly isAsked: (circumstance: string) => boolean;
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

export function createProver(
  guide: Guide,
  kindOf: (circumstance: string) => string,
  tree: string,
  search: Search,
): Prover {
  return { guide, tree, isAsked: (id) => kindOf(id) === "asked", ...search, obligations: [], failures: [] };
}

/** Notes that a law is broken. */
export function fail(prover: Prover, so: Assignment, place: Place, law: Law, detail = ""): void {
  prover.failures.push({ tree: prover.tree, so, place, law, detail });
}

/** Whether a goal is reached. @throws RangeError naming the place where the domain has no such goal. */
export function goalNamed({ guide }: Prover, goal: string, place: Place): (world: World) => boolean {
  const { reached } = guide.domain.goals;
  const isGoal = Object.hasOwn(reached, goal) ? reached[goal] : undefined;
  if (!isGoal)
    throw new RangeError(`proof › ${place}: there is no goal "${goal}". Add it to the goals of the domain.`);
  return isGoal;
}

/** The way to a goal by itself, for worlds whose whole graph is too large to hold; exhausted where there is none. */
function wayTo(
  { memory, ways }: Prover,
  world: World,
  goal: string,
  isGoal: (world: World) => boolean,
): readonly Gesture[] | undefined {
  const key = `${goal} ${memory.keyOf(memory.adopt(world))}`;
  const known = ways.get(key);
  if (known) return known.way;
  const way = routeTo(memory, world, isGoal);
  ways.set(key, { way });
  return way;
}

/** Notes what must be true of a world: settled at once in a wide one, else on the graph once it is complete. */
export function oblige(
  prover: Prover,
  { so, position }: Traveller,
  world: World,
  goal: string,
  reachable: boolean,
  because: Obligation["because"],
): void {
  const isGoal = goalNamed(prover, goal, position.place);
  const own = { tree: prover.tree, so, goal, reachable, end: position.place, because };
  if (!prover.guide.domain.isWide(so)) {
    prover.obligations.push({ ...own, world: prover.graph.add(world) });
    return;
  }
  prover.obligations.push(own);
  const found = wayTo(prover, world, goal, isGoal);
  if ((found !== undefined) !== reachable)
    prover.failures.push({
      tree: prover.tree,
      so,
      place: position.place,
      law: laws[because],
      detail: goal,
      ...(found ? { found } : {}),
    });
}
