import { perform } from "../world/perform.ts";
import { screenOf } from "../world/screen.ts";
import type { Simulator } from "../world/simulator.ts";
import type { World } from "../world/world.ts";

interface Press {
  readonly on: string;
  readonly press: string;
}

const lookOf = (simulator: Simulator, world: World, on: string) => {
  const { id, fields, controls } = screenOf(simulator, world, on);
  return JSON.stringify([id, fields, controls]);
};

/** Whether a press leaves the screen as it is: the way home for somebody who is there. Pure. */
export function isIdle(simulator: Simulator, world: World, gesture: Press): boolean {
  const after = perform(simulator, world, gesture);
  return lookOf(simulator, world, gesture.on) === lookOf(simulator, after, gesture.on);
}

/** Whether a press brings a notice that did not stand there: it has done something, even where the screen stays. Pure. */
export function isAnswered(simulator: Simulator, world: World, gesture: Press): boolean {
  const { notice } = screenOf(simulator, perform(simulator, world, gesture), gesture.on);
  return notice !== null && notice !== screenOf(simulator, world, gesture.on).notice;
}
