import type { Quantities } from "../../../engine/content/quantity.ts";
import { gesturesOf } from "../../../engine/procedure/act.ts";
import { beginRun, doneUntil, nextStep, type PlannedStep, type Run } from "../../../engine/procedure/run.ts";
import { touchedAnywhere, wayOn } from "../../../engine/procedure/way-on.ts";
import type { Gesture } from "../../../engine/world/gesture.ts";
import type { Simulator } from "../../../engine/world/simulator.ts";
import type { World } from "../../../engine/world/world.ts";
import { createDriver, type Pace } from "../live/driver.ts";

/** Longer waits are shortened; the long life of a code is not waited for at all. */
const pace: Pace = { upToMs: 120_000, longestMs: 2_000, actMs: 700 };

/** Somebody practising the steps of a plan on live devices. */
export interface Training {
  readonly run: () => Run;
  /** Does what a person does on a device. */
  readonly touch: (gesture: Gesture) => void;
  /** Does the next step, gesture by gesture, so that it can be watched; for whoever has strayed, one towards it. */
  readonly showMe: () => void;
  /** Takes the next step as done, and brings the device along. */
  readonly markDone: () => void;
  /** Goes one step back, and brings the device along. */
  readonly goBack: () => void;
  readonly restart: () => void;
  readonly stop: () => void;
}

interface Begin {
  readonly simulator: Simulator;
  readonly quantities: Quantities;
  readonly world: World;
  readonly steps: readonly PlannedStep[];
  /** Steps that are done already. */
  readonly done: number;
  /** Called after every change. */
  readonly changed: () => void;
}

/** Begins a training. It tells a listener of every change. */
export function createTraining({ simulator, quantities, world, steps, done, changed }: Begin): Training {
  let run = beginRun(simulator, world, steps, quantities, done);
  const become = (next: Run) => {
    run = next;
    driver.go();
    changed();
  };
  const touchedBy = (gesture: Gesture) => touchedAnywhere(simulator, run, gesture, quantities);
  const driver = createDriver({ world: () => run.world, act: (gesture) => become(touchedBy(gesture)) }, pace);
  driver.go();
  return {
    run: () => run,
    touch: (gesture) => {
      driver.stop();
      become(touchedBy(gesture));
    },
    showMe: () => {
      const next = nextStep(run);
      const way = wayOn(simulator, run, quantities);
      if (!next || !way || driver.isShowing()) return;
      driver.show(way.isDetour ? [way.gesture] : gesturesOf(next.step, quantities));
    },
    markDone: () => {
      driver.stop();
      become(doneUntil(simulator, run, quantities, run.done + 1));
    },
    goBack: () => {
      driver.stop();
      become(beginRun(simulator, world, steps, quantities, Math.max(0, run.done - 1)));
    },
    restart: () => {
      driver.stop();
      become({ world, steps, done: 0 });
    },
    stop: driver.stop,
  };
}
