import type { Procedure } from "../../knowledge/procedure.ts";
import type { Quantity } from "../../knowledge/quantity.ts";
import { accepts, stepDevice } from "../device/device.ts";
import { durationMs } from "../world/duration.ts";
import type { Gesture } from "../world/gesture.ts";
import { type Asker, canPerform, perform } from "../world/perform.ts";
import type { Stepper, World } from "../world/world.ts";
import { keeps, shows } from "./promise.ts";
import type { ResolvedStep } from "./resolve.ts";

export type Quantities = Readonly<Record<string, Quantity>>;

/** How the simulator is run: plainly, or with a memory for thousands of runs. */
export interface Engine {
  readonly step: Stepper;
  readonly asks: Asker;
}

const plainEngine: Engine = { step: stepDevice, asks: accepts };

/** How a run of steps went. */
export interface Played {
  readonly world: World;
  /** The world after each step that was done. */
  readonly worlds: readonly World[];
  /** Set when a step's promise was not kept: its index and, if the procedure knows it, the trouble. */
  readonly stopped?: { readonly at: number; readonly trouble?: string };
}

/** The gestures of a step, in order, as the simulator takes them. Pure. */
export function gesturesOf(step: ResolvedStep, quantities: Quantities): Gesture[] {
  return step.do.map((act): Gesture => {
    if ("wait" in act) return { waitMs: durationMs(quantities, act.wait) };
    const on = act.on ?? step.device;
    return "press" in act ? { on, press: act.press } : { on, type: act.type, value: "right" };
  });
}

/** Does one gesture as a person would: who cannot know a value makes a guess, and it is wrong. */
export function attempt(world: World, gesture: Gesture, engine: Engine = plainEngine): World {
  if (canPerform(world, gesture, engine.asks)) return perform(world, gesture, engine.step);
  if (!("type" in gesture)) return world;
  const guess = { ...gesture, value: "mistyped" as const };
  return canPerform(world, guess, engine.asks) ? perform(world, guess, engine.step) : world;
}

/** Does all gestures of one step. Pure. */
export function attemptStep(
  world: World,
  step: ResolvedStep,
  quantities: Quantities,
  engine: Engine = plainEngine,
): World {
  return gesturesOf(step, quantities).reduce((now, gesture) => attempt(now, gesture, engine), world);
}

/**
 * The trouble of the procedure that the world shows, if any. That something cannot be read is a trouble only where
 * the step promised it. Pure.
 */
function troubleIn(
  world: World,
  procedure: Pick<Procedure, "trouble">,
  step: ResolvedStep,
  kept: boolean,
): string | undefined {
  return Object.entries(procedure.trouble).find(
    ([, { see }]) => !(kept && see.lacks) && shows(world, see, step.device),
  )?.[0];
}

const isWait = (step: ResolvedStep) => step.do.every((act) => "wait" in act);

/**
 * Plays resolved steps on a world until the end, or until a step does not show what it promised. Pure.
 * The first step counts as done when its promise holds already: what went before may have led there. A wait is never
 * spared.
 */
export function play(
  start: World,
  procedure: Pick<Procedure, "trouble">,
  steps: readonly ResolvedStep[],
  quantities: Quantities,
  engine: Engine = plainEngine,
): Played {
  const worlds: World[] = [];
  let world = start;
  for (const [at, step] of steps.entries()) {
    if (at > 0 || isWait(step) || !keeps(world, step.see, step.device))
      world = attemptStep(world, step, quantities, engine);
    const kept = keeps(world, step.see, step.device);
    const trouble = troubleIn(world, procedure, step, kept);
    if (!kept || (trouble !== undefined && at > 0))
      return { world, worlds, stopped: trouble === undefined ? { at } : { at, trouble } };
    worlds.push(world);
  }
  return { world, worlds };
}
