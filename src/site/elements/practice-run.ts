import type { PlannedStep } from "../../engine/guide/session.ts";
import { attempt, attemptStep, gesturesOf, type Quantities } from "../../engine/procedure/play.ts";
import { keeps } from "../../engine/procedure/promise.ts";
import type { Gesture } from "../../engine/world/gesture.ts";
import { untilNextDue } from "../../engine/world/perform.ts";
import type { World } from "../../engine/world/world.ts";

/** A practice run: a world, the steps to do in it, and how many are done. It tells a listener of every change. */
export interface PracticeRun {
  readonly world: () => World;
  readonly done: () => number;
  /** The step that comes next, or undefined when all are done. */
  readonly next: () => PlannedStep | undefined;
  /** Whether some step is done on this device, or something is read there. */
  readonly isUsed: (on: string) => boolean;
  /** Does what a person does on a device. */
  readonly touch: (gesture: Gesture) => void;
  /** Does the next step, gesture by gesture, so that it can be watched. */
  readonly showMe: () => void;
  /** Takes the next step as done, and brings the device along. */
  readonly markDone: () => void;
  readonly restart: () => void;
  readonly stop: () => void;
}

/** Longer waits are shortened to this; the long life of a code is not waited for at all. */
const longestWaitMs = 2_000;
const shortenUpToMs = 120_000;
const paceMs = 700;

/** Whether a step needs a device: for what is done or seen there, or for a code that arrives on the phone. */
function isDoneOn({ device, do: acts, see }: PlannedStep["step"], on: string): boolean {
  if (device === on || see.on === on || acts.some((act) => "on" in act && act.on === on)) return true;
  return on === "phone" && (see.reads ?? []).includes("security-code");
}

/**
 * The one driver that turns real time into waits: nothing in the simulator runs by itself.
 * Steps tick when the world shows what they promised, whoever brought it about.
 */
export function createPracticeRun(
  start: World,
  steps: readonly PlannedStep[],
  quantities: Quantities,
  alreadyDone: number,
  changed: () => void,
): PracticeRun {
  let world = start;
  let done = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const showing: Gesture[] = [];

  const tick = (by: Gesture) => {
    const current = steps[done];
    if (!current || !keeps(world, current.step.see, current.step.device)) return;
    // What is to be waited for is not done by a touch, although the same screen may stand there already.
    if (current.step.do.every((act) => "wait" in act) && !("waitMs" in by)) return;
    done++;
    const following = steps[done];
    if (following && following.procedure !== current.procedure) tick(by);
  };

  const schedule = () => {
    clearTimeout(timer);
    const next = showing[0];
    if (next) {
      timer = setTimeout(() => {
        showing.shift();
        become(attempt(world, next), next);
      }, paceMs);
      return;
    }
    const waitMs = untilNextDue(world);
    const due = world.queue[0];
    if (waitMs === undefined || !due || due.delayMs > shortenUpToMs) return;
    timer = setTimeout(() => become(attempt(world, { waitMs }), { waitMs }), Math.min(waitMs, longestWaitMs));
  };

  const become = (next: World, by: Gesture) => {
    world = next;
    tick(by);
    schedule();
    changed();
  };

  const catchUp = (count: number) => {
    for (const { step } of steps.slice(done, count)) world = attemptStep(world, step, quantities);
    done = Math.min(Math.max(done, count), steps.length);
  };

  catchUp(alreadyDone);
  schedule();

  return {
    world: () => world,
    done: () => done,
    next: () => steps[done],
    isUsed: (on) => steps.some(({ step }) => isDoneOn(step, on)),
    touch: (gesture) => {
      showing.length = 0;
      become(attempt(world, gesture), gesture);
    },
    showMe: () => {
      const next = steps[done];
      if (!next || showing.length > 0) return;
      showing.splice(0, showing.length, ...gesturesOf(next.step, quantities));
      const first = showing.shift();
      if (first) become(attempt(world, first), first);
    },
    markDone: () => {
      showing.length = 0;
      const before = done;
      catchUp(done + 1);
      if (done > before) schedule();
      changed();
    },
    restart: () => {
      showing.length = 0;
      world = start;
      done = 0;
      schedule();
      changed();
    },
    stop: () => clearTimeout(timer),
  };
}
