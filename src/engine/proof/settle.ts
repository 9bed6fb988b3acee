import { distancesTo, type Graph } from "../explore/graph.ts";
import type { Gesture } from "../world/gesture.ts";
import { goalNamed, laws, type Prover } from "./prover.ts";

/** The shortest way from a world of the graph, downhill along the distances. */
function wayDown(graph: Graph, distance: Int32Array, from: number): Gesture[] {
  const way: Gesture[] = [];
  for (let at = from; (distance[at] ?? -1) > 0; ) {
    const edge = graph.edges[at]?.find(({ to }) => distance[to] === (distance[at] as number) - 1);
    if (!edge) return way;
    way.push(edge.gesture);
    at = edge.to;
  }
  return way;
}

/** Settles the obligations on the finished graph, one backward pass for each goal. */
export function settle(prover: Prover): void {
  const distances = new Map<string, Int32Array>();
  for (const { so, world, goal, reachable, end, because } of prover.obligations) {
    if (world === undefined) continue;
    const distance = distances.get(goal) ?? distancesTo(prover.graph, goalNamed(prover, goal, end));
    distances.set(goal, distance);
    const isReachable = (distance[world] ?? -1) >= 0;
    if (isReachable === reachable) continue;
    const found = isReachable ? { found: wayDown(prover.graph, distance, world) } : {};
    prover.failures.push({ tree: prover.tree, so, place: end, law: laws[because], detail: goal, ...found });
  }
}
