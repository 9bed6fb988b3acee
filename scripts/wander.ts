import type { Gesture } from "../src/engine/world/gesture.ts";
import { perform, possibleGestures, untilNextDue } from "../src/engine/world/perform.ts";
import type { World } from "../src/engine/world/world.ts";

/** A way that somebody may have wandered, and where it ends; the same for the same seed. Pure. */
export function wander(start: World, seed: number): { readonly world: World; readonly gestures: Gesture[] } {
  const gestures: Gesture[] = [];
  let world = start;
  for (let step = 0, number = seed; step < 14; step++, number = (number * 7_919 + 13) % 9_973) {
    const dueMs = untilNextDue(world);
    const moves = [...possibleGestures(world), ...(dueMs === undefined ? [] : [{ waitMs: dueMs }])];
    const move = moves[number % Math.max(1, moves.length)];
    if (!move) break;
    gestures.push(move);
    world = perform(world, move);
  }
  return { world, gestures };
}
