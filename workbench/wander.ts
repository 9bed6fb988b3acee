import type { Gesture } from "../src/engine/world/gesture.ts";
import { perform, possibleGestures, untilNextDue } from "../src/engine/world/perform.ts";
import type { Simulator } from "../src/engine/world/simulator.ts";
import type { World } from "../src/engine/world/world.ts";

/** A way that somebody may have wandered: every world on it, the first one included, and the gestures between them. */
export interface Walk {
  readonly worlds: readonly World[];
  readonly gestures: readonly Gesture[];
}

/** Every gesture that a world offers, and waiting for what comes next. Pure. */
export function movesIn(simulator: Simulator, world: World): Gesture[] {
  const waitMs = untilNextDue(world);
  return [...possibleGestures(simulator, world), ...(waitMs === undefined ? [] : [{ waitMs }])];
}

/** A walk that numbers choose, so that a failure can be replayed. Pure. */
export function wander(simulator: Simulator, start: World, choices: readonly number[]): Walk {
  const worlds = [start];
  const gestures: Gesture[] = [];
  for (const choice of choices) {
    const world = worlds.at(-1) as World;
    const moves = movesIn(simulator, world);
    const gesture = moves[choice % Math.max(1, moves.length)];
    if (!gesture) break;
    gestures.push(gesture);
    worlds.push(perform(simulator, world, gesture));
  }
  return { worlds, gestures };
}

/** Numbers for a walk of fourteen moves, the same for the same seed. Pure. */
export function choicesFrom(seed: number): number[] {
  const choices: number[] = [];
  for (let number = seed; choices.length < 14; number = (number * 7_919 + 13) % 9_973) choices.push(number);
  return choices;
}
