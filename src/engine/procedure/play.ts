import type { Procedure } from "../content/procedure.ts";
import type { Quantities } from "../content/quantity.ts";
import type { Simulator } from "../world/simulator.ts";
import type { World } from "../world/world.ts";
import { attemptStep, isDone } from "./act.ts";
import { keeps, shows } from "./promise.ts";
import type { Resolved } from "./resolve.ts";

/** How a run of steps went. */
export interface Played {
  readonly world: World;
  /** The world after each step that was done. */
  readonly worlds: readonly World[];
  /** Set when a step's promise was not kept: its index and, if the procedure knows it, the trouble. */
  readonly stopped?: { readonly at: number; readonly trouble?: string };
}

/**
 * The trouble of the procedure that the world shows, if any. That something cannot be read is a trouble only where
 * the step promised it. Pure.
 */
function troubleIn(
  simulator: Simulator,
  world: World,
  procedure: Pick<Procedure, "trouble">,
  step: Resolved,
  kept: boolean,
): string | undefined {
  return Object.entries(procedure.trouble).find(
    ([, { see }]) => !(kept && see.lacks) && shows(simulator, world, see, step.device),
  )?.[0];
}

/**
 * Plays resolved steps on a world until the end, or until a step does not show what it promised. Pure.
 * The first step counts as done when its promise holds already: what went before may have led there.
 */
export function play(
  simulator: Simulator,
  start: World,
  procedure: Pick<Procedure, "trouble">,
  steps: readonly Resolved[],
  quantities: Quantities,
): Played {
  const worlds: World[] = [];
  let world = start;
  for (const [at, step] of steps.entries()) {
    if (at > 0 || !isDone(simulator, world, step)) world = attemptStep(simulator, world, step, quantities);
    const kept = keeps(simulator, world, step.see, step.device);
    const trouble = troubleIn(simulator, world, procedure, step, kept);
    if (!kept || (trouble !== undefined && at > 0))
      return { world, worlds, stopped: trouble === undefined ? { at } : { at, trouble } };
    worlds.push(world);
  }
  return { world, worlds };
}
