import type { Quantities } from "../content/quantity.ts";
import type { Gesture } from "../world/gesture.ts";
import { canPerform } from "../world/perform.ts";
import { screenOf } from "../world/screen.ts";
import type { Simulator } from "../world/simulator.ts";
import { deviceIn, type World } from "../world/world.ts";
import { attempt, attemptStep, gesturesOf, isDone } from "./act.ts";
import { isIdle } from "./idle.ts";
import type { Resolved } from "./resolve.ts";

/** A step of a plan, with the procedure it belongs to. */
export interface PlannedStep<S extends Resolved = Resolved> {
  readonly procedure: string;
  readonly step: S;
}

/** Somebody at work on a plan: the world, and how many of its steps are done. Plain data. */
export interface Run {
  readonly world: World;
  readonly steps: readonly PlannedStep[];
  readonly done: number;
}

/** The step that comes next, or undefined when all are done. Pure. */
export const nextStep = ({ steps, done }: Run): PlannedStep | undefined => steps[done];

/** A run in which the first steps are done already. Pure. */
export function beginRun(
  simulator: Simulator,
  world: World,
  steps: readonly PlannedStep[],
  quantities: Quantities,
  done = 0,
): Run {
  return doneUntil(simulator, { world, steps, done: 0 }, quantities, done);
}

/** Takes the steps up to a number as done, and brings the world along. Pure. */
export function doneUntil(simulator: Simulator, run: Run, quantities: Quantities, count: number): Run {
  const until = Math.min(Math.max(run.done, count), run.steps.length);
  const world = run.steps
    .slice(run.done, until)
    .reduce((now, { step }) => attemptStep(simulator, now, step, quantities), run.world);
  return { ...run, world, done: until };
}

/** Ticks the steps that this gesture has brought about; the first step of a procedure may be done already. */
function ticked(simulator: Simulator, run: Run, by: Gesture): Run {
  const current = nextStep(run);
  if (!current || !isDone(simulator, run.world, current.step, by)) return run;
  const next = { ...run, done: run.done + 1 };
  const following = nextStep(next);
  return following && following.procedure !== current.procedure ? ticked(simulator, next, by) : next;
}

/** The run after one gesture. Pure. */
export function touched(simulator: Simulator, run: Run, gesture: Gesture): Run {
  return ticked(simulator, { ...run, world: attempt(simulator, run.world, gesture) }, gesture);
}

/** The gesture to make next, or undefined where all is done or time has to pass. Pure. */
export function nextGesture(
  simulator: Simulator,
  run: Run,
  quantities: Quantities,
): Exclude<Gesture, { waitMs: number }> | undefined {
  const next = nextStep(run);
  const gestures = next ? gesturesOf(next.step, quantities) : [];
  for (const [at, gesture] of gestures.entries()) {
    if ("waitMs" in gesture || !deviceIn(run.world, gesture.on)) continue;
    if ("press" in gesture) {
      const isLast = at === gestures.length - 1;
      // What is not offered has been done already, or is needed in some cases only; the last act is named anyway.
      const isOffered = canPerform(simulator, run.world, gesture);
      if (isLast || (isOffered && !isIdle(simulator, run.world, gesture))) return gesture;
      continue;
    }
    const field = screenOf(simulator, run.world, gesture.on).fields.find(({ id }) => id === gesture.type);
    if (field?.filled === "empty") return gesture;
  }
  return undefined;
}

/** Ids of the devices on which some step of a plan is done or seen, or on which something is read. Pure. */
export function devicesUsed(simulator: Simulator, { world, steps }: Pick<Run, "world" | "steps">): string[] {
  const used = new Set(
    steps.flatMap(({ step: { device, do: acts, see } }) => [
      device,
      ...(see.on === undefined ? [] : [see.on]),
      ...acts.flatMap((act) => ("on" in act && act.on !== undefined ? [act.on] : [])),
    ]),
  );
  const read = steps.flatMap(({ step }) => step.see.reads ?? []);
  return Object.entries(world.devices)
    .filter(([on, { kind }]) => {
      const { carries = [] } = simulator.kinds[kind] ?? {};
      return used.has(on) || read.some((name) => carries.includes(name));
    })
    .map(([on]) => on);
}
