import type { Quantities } from "../content/quantity.ts";
import { routeTo } from "../explore/route.ts";
import type { Gesture } from "../world/gesture.ts";
import { createMemory } from "../world/memory.ts";
import { canPerform } from "../world/perform.ts";
import { kindOfDevice, type Simulator } from "../world/simulator.ts";
import { deviceIn, type World } from "../world/world.ts";
import { keeps } from "./promise.ts";
import { nextGesture, nextStep, type Run } from "./run.ts";

/** What to do next in a run, wherever the person stands. */
export interface WayOn {
  readonly gesture: Gesture;
  /** Whether it only leads back to the step at hand, because the person has gone another way. */
  readonly isDetour: boolean;
}

/** More worlds than this are not looked at while somebody waits. */
const worldLimit = 20_000;

/** Whether the gesture of the step can be made here as it stands. */
const isHere = (simulator: Simulator, world: World, gesture: Gesture) =>
  canPerform(simulator, world, gesture) ||
  ("type" in gesture && canPerform(simulator, world, { ...gesture, value: "mistyped" }));

/** The way to a world that shows what the step at hand promises; undefined where none is found in reason. */
function detour(simulator: Simulator, { world, ...run }: Run): Gesture | undefined {
  const step = nextStep({ world, ...run })?.step;
  const device = step && deviceIn(world, step.device);
  if (!step || !device) return undefined;
  const withSupport = kindOfDevice(simulator.kinds, device).isSupport === true;
  const isGoal = (one: World) => one !== world && keeps(simulator, one, step.see, step.device);
  try {
    return routeTo(createMemory(simulator), world, isGoal, withSupport, worldLimit)?.[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * What to do next: the gesture of the step at hand, or, for whoever has gone another way, the first one on the shortest
 * way to what that step promises. Undefined when all is done, and where nothing but beginning again helps. Pure.
 */
export function wayOn(simulator: Simulator, run: Run, quantities: Quantities): WayOn | undefined {
  if (!nextStep(run)) return undefined;
  const own = nextGesture(simulator, run, quantities);
  if (own && isHere(simulator, run.world, own)) return { gesture: own, isDetour: false };
  const gesture = detour(simulator, run);
  return gesture && { gesture, isDetour: true };
}
