import type { Gesture } from "../world/gesture.ts";
import type { Memory } from "../world/memory.ts";
import { perform } from "../world/perform.ts";
import type { World } from "../world/world.ts";
import { isSlip, movesToTry } from "./moves.ts";

/** One way on from a world. */
interface Edge {
  readonly gesture: Gesture;
  /** Index of the world that it leads to. */
  readonly to: number;
}

/** Every world that gestures and waiting can reach, found so far. Worlds are numbered. */
export interface Graph {
  readonly worlds: World[];
  readonly edges: Edge[][];
  /** Adds a world and everything reachable from it; returns its number. */
  readonly add: (start: World) => number;
  readonly transitions: () => number;
}

/** A graph larger than this is a mistake in a chart. */
const mostWorlds = 400_000;

/**
 * Explores exhaustively: every move worth trying in every world, and waiting until the next message.
 * Worlds shared by several starts are explored once.
 * @param worldLimit how many worlds it may hold.
 * @throws Error when the limit is reached: a search that stops early proves nothing.
 */
export function createGraph(memory: Memory, worldLimit = mostWorlds): Graph {
  const worlds: World[] = [];
  const edges: Edge[][] = [];
  const numbers = new Map<string, number>();
  let transitions = 0;

  const number = (world: World): number => {
    const key = memory.keyOf(world);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (worlds.length >= worldLimit)
      throw new Error(`engine › explore: more than ${worldLimit} worlds; the search is not exhausted.`);
    numbers.set(key, worlds.length);
    worlds.push(world);
    return worlds.length - 1;
  };

  const expand = (at: number): Edge[] => {
    const world = worlds[at] as World;
    const gestures = movesToTry(memory, world);
    transitions += gestures.length;
    return gestures.flatMap((gesture) => {
      const next = perform(memory, world, gesture);
      return isSlip(memory, world, next) ? [] : [{ gesture, to: number(next) }];
    });
  };

  return {
    worlds,
    edges,
    transitions: () => transitions,
    add: (start) => {
      const first = number(memory.adopt(start));
      for (let at = edges.length; at < worlds.length; at++) edges.push(expand(at));
      return first;
    },
  };
}

/** For each world of the graph, the fewest gestures to a goal, or -1 where no way leads there. */
export function distancesTo(graph: Graph, isGoal: (world: World) => boolean): Int32Array {
  const sources: number[][] = graph.worlds.map(() => []);
  graph.edges.forEach((ways, from) => {
    for (const { to } of ways) sources[to]?.push(from);
  });
  const distance = new Int32Array(graph.worlds.length).fill(-1);
  const frontier: number[] = [];
  graph.worlds.forEach((world, at) => {
    if (!isGoal(world)) return;
    distance[at] = 0;
    frontier.push(at);
  });
  for (let next = 0; next < frontier.length; next++) {
    const at = frontier[next] as number;
    for (const from of sources[at] ?? []) {
      if (distance[from] !== -1) continue;
      distance[from] = (distance[at] as number) + 1;
      frontier.push(from);
    }
  }
  return distance;
}
