import type { Gesture } from "../world/gesture.ts";
import type { Memory } from "../world/memory.ts";
import { perform } from "../world/perform.ts";
import type { World } from "../world/world.ts";
import { isSlip, movesToTry } from "./moves.ts";

interface Visit {
  readonly world: World;
  readonly from: Visit | undefined;
  readonly gesture: Gesture | undefined;
}

function gesturesTo(end: Visit): Gesture[] {
  const gestures: Gesture[] = [];
  for (let visit: Visit | undefined = end; visit?.gesture; visit = visit.from)
    gestures.unshift(visit.gesture);
  return gestures;
}

/**
 * The shortest way from a world to a goal, as gestures; empty when it is reached, undefined when there is none.
 * Breadth first over the same moves as the proof, so that it agrees with exhaustive search. Pure but for the memory.
 * @param withSupport whether what other people do for one counts as a way.
 * @param worldLimit how many worlds may be looked at.
 * @throws RangeError when the limit is reached: neither a way nor its absence is certain then.
 */
export function routeTo(
  memory: Memory,
  start: World,
  isGoal: (world: World) => boolean,
  withSupport = false,
  worldLimit = 200_000,
): Gesture[] | undefined {
  const first = memory.adopt(start);
  const seen = new Set([memory.keyOf(first)]);
  const visits: Visit[] = [{ world: first, from: undefined, gesture: undefined }];
  for (let at = 0; at < visits.length; at++) {
    const visit = visits[at] as Visit;
    if (isGoal(visit.world)) return gesturesTo(visit);
    if (visits.length > worldLimit)
      throw new RangeError(`engine › route: more than ${worldLimit} worlds and no end. Narrow the scenario.`);
    for (const gesture of movesToTry(memory, visit.world, withSupport)) {
      const world = perform(memory, visit.world, gesture);
      if (isSlip(memory, visit.world, world)) continue;
      const key = memory.keyOf(world);
      if (seen.has(key)) continue;
      seen.add(key);
      visits.push({ world, from: visit, gesture });
    }
  }
  return undefined;
}
