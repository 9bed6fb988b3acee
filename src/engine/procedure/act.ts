import { durationMs, type Quantities } from "../content/quantity.ts";
import type { Gesture } from "../world/gesture.ts";
import { canPerform, perform } from "../world/perform.ts";
import type { Simulator } from "../world/simulator.ts";
import type { World } from "../world/world.ts";
import { keeps } from "./promise.ts";
import type { Resolved } from "./resolve.ts";

/** The gestures of a step, in order, as the simulator takes them. Pure. */
export function gesturesOf(step: Resolved, quantities: Quantities): Gesture[] {
  return step.do.map((act): Gesture => {
    if ("wait" in act) return { waitMs: durationMs(quantities, act.wait) };
    const on = act.on ?? step.device;
    return "press" in act ? { on, press: act.press } : { on, type: act.type, value: "right" };
  });
}

/** A gesture as a person can make it here: who cannot know a value makes a guess, and it is wrong. */
function possible(simulator: Simulator, world: World, gesture: Gesture): Gesture | undefined {
  if (canPerform(simulator, world, gesture)) return gesture;
  if (!("type" in gesture)) return undefined;
  const guess = { ...gesture, value: "mistyped" as const };
  return canPerform(simulator, world, guess) ? guess : undefined;
}

/** Whether a person can make this gesture here, be it with a guess. Pure. */
export const canAttempt = (simulator: Simulator, world: World, gesture: Gesture): boolean =>
  possible(simulator, world, gesture) !== undefined;

/** Does one gesture as a person would. Pure. */
export function attempt(simulator: Simulator, world: World, gesture: Gesture): World {
  const made = possible(simulator, world, gesture);
  return made ? perform(simulator, world, made) : world;
}

/** Does all gestures of one step. Pure. */
export function attemptStep(
  simulator: Simulator,
  world: World,
  step: Resolved,
  quantities: Quantities,
): World {
  return gesturesOf(step, quantities).reduce((now, gesture) => attempt(simulator, now, gesture), world);
}

/**
 * Whether a step counts as done: the world shows what it promised, whoever brought it about. What is to be waited for
 * is never spared, although the same screen may stand there already: only a wait does it. Pure.
 * @param by the gesture that led to this world, if one did.
 */
export function isDone(simulator: Simulator, world: World, step: Resolved, by?: Gesture): boolean {
  if (step.do.every((act) => "wait" in act) && !(by && "waitMs" in by)) return false;
  return keeps(simulator, world, step.see, step.device);
}
