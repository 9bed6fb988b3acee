import type { Quantities } from "../content/quantity.ts";
import { routeTo } from "../explore/route.ts";
import type { Gesture } from "../world/gesture.ts";
import { createMemory } from "../world/memory.ts";
import { kindOfDevice, type Simulator } from "../world/simulator.ts";
import { deviceIn, type World } from "../world/world.ts";
import { attemptStep, canAttempt } from "./act.ts";
import { keeps } from "./promise.ts";
import { nextGesture, nextStep, type PlannedStep, type Run, touched } from "./run.ts";

/** What to do next in a run, wherever the person stands. */
export interface WayOn {
  readonly gesture: Gesture;
  /** Whether it only leads back to the step at hand, because the person has gone another way. */
  readonly isDetour: boolean;
  /** Whether it leads past the step at hand, which cannot be had any more: what it does has happened by itself. */
  readonly isAhead: boolean;
}

/** More worlds than this are not looked at while somebody waits. */
const worldLimit = 20_000;

/** The first gesture on the way to a world that shows what a step promises; undefined where none is found in reason. */
function wayTo(simulator: Simulator, { world }: Run, { step }: PlannedStep): Gesture | undefined {
  const device = deviceIn(world, step.device);
  if (!device) return undefined;
  const withSupport = kindOfDevice(simulator.kinds, device).isSupport === true;
  const isGoal = (one: World) => one !== world && keeps(simulator, one, step.see, step.device);
  try {
    return routeTo(createMemory(simulator), world, isGoal, withSupport, worldLimit)?.[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Back to the step at hand; where that has become impossible, on to the next one, or at least to the last. */
function detour(simulator: Simulator, run: Run): WayOn | undefined {
  const { steps, done } = run;
  for (const planned of new Set([steps[done], steps[done + 1], steps.at(-1)])) {
    const gesture = planned && wayTo(simulator, run, planned);
    if (gesture) return { gesture, isDetour: true, isAhead: planned !== steps[done] };
  }
  return undefined;
}

/** Whether doing the step at hand, from where the person stands, shows what it promises. */
function leadsOn(simulator: Simulator, { world, steps, done }: Run, quantities: Quantities): boolean {
  const step = steps[done]?.step;
  if (!step) return false;
  return keeps(simulator, attemptStep(simulator, world, step, quantities), step.see, step.device);
}

/**
 * What to do next: the gesture of the step at hand, or, where doing that step no longer leads to what it promises, the
 * first one on the shortest way there. Undefined when all is done, and where nothing but beginning again helps. Pure.
 */
export function wayOn(simulator: Simulator, run: Run, quantities: Quantities): WayOn | undefined {
  const found = known.has(run) ? known.get(run) : searched(simulator, run, quantities);
  known.set(run, found);
  return found;
}

/** A run is asked about after each touch, at each drawing and for "Show me": whoever strayed need not wait thrice. */
const known = new WeakMap<Run, WayOn | undefined>();

function searched(simulator: Simulator, run: Run, quantities: Quantities): WayOn | undefined {
  if (!nextStep(run)) return undefined;
  const next = nextGesture(simulator, run, quantities);
  const own =
    next && canAttempt(simulator, run.world, next)
      ? { gesture: next, isDetour: false, isAhead: false }
      : undefined;
  if (own && leadsOn(simulator, run, quantities)) return own;
  return detour(simulator, run) ?? own;
}

/** The run after a gesture that may lead anywhere: whoever has gone ahead of a step is taken to have done it. Pure. */
export function touchedAnywhere(
  simulator: Simulator,
  before: Run,
  gesture: Gesture,
  quantities: Quantities,
): Run {
  const run = touched(simulator, before, gesture);
  if (!nextStep(run)) return run;
  const way = wayOn(simulator, run, quantities);
  if (way && !way.isAhead) return run;
  const reached = run.steps.findLastIndex(
    ({ step }, at) => at > run.done && keeps(simulator, run.world, step.see, step.device),
  );
  return reached < 0 ? run : { ...run, done: reached + 1 };
}
