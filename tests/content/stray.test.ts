import { expect, test } from "vitest";
import { beginningOf } from "../../src/engine/procedure/beginning.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import { beginRun, nextStep, type Run } from "../../src/engine/procedure/run.ts";
import { touchedAnywhere, wayOn } from "../../src/engine/procedure/way-on.ts";
import { firstOf } from "../../src/engine/reality/condition.ts";
import type { Gesture } from "../../src/engine/world/gesture.ts";
import { untilNextDue } from "../../src/engine/world/perform.ts";
import { kindOfDevice } from "../../src/engine/world/simulator.ts";
import { choicesFrom, movesIn } from "../../workbench/wander.ts";
import { guide, simulator } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const { quantities } = knowledge;
/** Walks a procedure; `npm run verify` takes many more. */
const walks = process.env["WHOLE"] ? 500 : 6;
const wrongTaps = 6;
/** No way is longer than this, detours and waits included. */
const longest = 120;

function beginningFor(id: string): Run {
  const procedure = guide.procedures[id];
  if (!procedure) throw new Error(`${id} is gone`);
  const so = firstOf(procedure.given);
  const { domain } = guide;
  const world = beginningOf(simulator, guide, id, domain.startWorld(so, quantities), so, quantities);
  const steps = resolve(guide, id, so).map((step) => ({ procedure: id, step }));
  return beginRun(simulator, world, steps, quantities);
}

/** What a hand may hit by mistake: any button, or a suggestion that is right; no call, and nothing typed wrongly. */
const slips = ({ world }: Run): Gesture[] =>
  movesIn(simulator, world).filter((gesture) => {
    if ("waitMs" in gesture) return false;
    const device = world.devices[gesture.on];
    return (
      device !== undefined &&
      kindOfDevice(simulator.kinds, device).isSupport !== true &&
      !("type" in gesture && gesture.value === "mistyped")
    );
  });

const touchedBy = (run: Run, gesture: Gesture) => touchedAnywhere(simulator, run, gesture, quantities);

/**
 * Follows what is marked, letting arrive what is awaited, until all is done; begins again, once, where nothing is marked.
 */
function followed(begun: Run, beginning: Run): Run {
  let run = begun;
  let hasBegunAgain = false;
  for (let count = 0; count < longest && nextStep(run); count++) {
    const way = wayOn(simulator, run, quantities)?.gesture;
    const due = untilNextDue(run.world);
    const gesture = way ?? (due === undefined ? undefined : { waitMs: due });
    if (gesture) run = touchedBy(run, gesture);
    else if (hasBegunAgain) break;
    else {
      run = beginning;
      hasBegunAgain = true;
    }
  }
  return run;
}

/** Some steps done as they are marked, then up to six taps at random. */
function strayed(id: string, seed: number): Run {
  const [ahead = 0, count = 0, ...choices] = choicesFrom(seed);
  let run = beginningFor(id);
  const until = ahead % run.steps.length;
  for (let done = 0; run.done < until && done < longest; done++) {
    const gesture = wayOn(simulator, run, quantities)?.gesture;
    const due = untilNextDue(run.world);
    if (gesture) run = touchedBy(run, gesture);
    else if (due !== undefined) run = touchedBy(run, { waitMs: due });
    else break;
  }
  for (const choice of choices.slice(0, 1 + (count % wrongTaps))) {
    const moves = slips(run);
    const gesture = moves[choice % Math.max(1, moves.length)];
    if (gesture) run = touchedBy(run, gesture);
  }
  return run;
}

test.each(Object.keys(knowledge.procedures))(
  "after up to six wrong taps, what is marked leads through %s to its end",
  (id) => {
    for (let seed = 1; seed <= walks; seed++) {
      const run = followed(strayed(id, seed * 37), beginningFor(id));
      expect(nextStep(run)?.step.id, `seed ${seed * 37}`).toBeUndefined();
    }
  },
);
