import { perform } from "../world/perform.ts";
import { screenOf } from "../world/screen.ts";
import type { Simulator } from "../world/simulator.ts";
import type { World } from "../world/world.ts";

const lookOf = (simulator: Simulator, world: World, on: string) => {
  const { id, fields, controls } = screenOf(simulator, world, on);
  return JSON.stringify([id, fields, controls]);
};

/** Whether a press leaves the screen as it is: the way home for somebody who is there. Pure. */
export function isIdle(
  simulator: Simulator,
  world: World,
  gesture: { readonly on: string; readonly press: string },
): boolean {
  const after = perform(simulator, world, gesture);
  return lookOf(simulator, world, gesture.on) === lookOf(simulator, after, gesture.on);
}
