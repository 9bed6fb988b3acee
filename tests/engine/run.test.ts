import { describe, expect, test } from "vitest";
import type { Step } from "../../src/engine/content/procedure.ts";
import { beginningOf } from "../../src/engine/procedure/beginning.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import {
  beginRun,
  devicesUsed,
  doneUntil,
  nextGesture,
  nextStep,
  type PlannedStep,
  type Run,
  touched,
} from "../../src/engine/procedure/run.ts";
import type { Gesture } from "../../src/engine/world/gesture.ts";
import { untilNextDue } from "../../src/engine/world/perform.ts";
import type { World } from "../../src/engine/world/world.ts";
import { toyContent } from "../toy/content.ts";
import { toy } from "../toy/toy.ts";
import { guide, worldWith } from "./toolbox.ts";

const { simulator } = toy;
const { quantities } = toyContent;

const plan = (...ids: string[]): PlannedStep[] =>
  ids.flatMap((procedure) => resolve(guide, procedure, {}).map((step) => ({ procedure, step })));
const begin = (world: World, steps: PlannedStep[], done = 0) =>
  beginRun(simulator, world, steps, quantities, done);
const did = (run: Run, ...gestures: Gesture[]) =>
  gestures.reduce((now, gesture) => touched(simulator, now, gesture), run);
const next = (run: Run) => nextGesture(simulator, run, quantities);
const own = (procedure: string, ...steps: Step[]): PlannedStep[] =>
  steps.map((step) => ({ procedure, step: { ...step, device: "machine" } }));

const open = { on: "drawer", press: "open" };
const type = { on: "machine", type: "code", value: "right" } as const;
const enter = { on: "machine", press: "enter" };
const ready: Step = { id: "ready", do: [{ press: "refill" }], see: { screen: "ready" } };

describe("a run", () => {
  test("ticks a step as soon as the world shows what it promised, whoever brought that about", () => {
    let run = begin(worldWith(), plan("unlock", "brew"));
    expect([run.done, nextStep(run)?.step.id]).toEqual([0, "look"]);
    run = did(run, { on: "caretaker", press: "call" });
    expect(run.done).toBe(0);
    run = did(run, open);
    expect([run.done, nextStep(run)?.step.id]).toEqual([1, "type"]);
    run = did(run, { ...type, value: "mistyped" });
    expect(run.done).toBe(2);
    run = did(run, { waitMs: 300_000 });
    expect([run.done, nextStep(run)?.procedure]).toEqual([3, "brew"]);
  });

  test("ticks one step at a time, but the first of the next procedure may be done already", () => {
    const steps = [...plan("unlock"), ...own("one", ready), ...own("two", ready, ready)];
    expect(did(begin(worldWith(), steps), open, type, enter).done).toBe(5);
    expect(
      did(begin(worldWith(), [...plan("unlock"), ...own("unlock", ready)]), open, type, enter).done,
    ).toBe(3);
  });

  test("ticks a wait after a wait only", () => {
    const wait: Step = { id: "wait", do: [{ wait: "heat" }], see: { screen: "ready" } };
    const run = begin(worldWith({ door: "open" }), own("wait", wait));
    expect(did(run, open).done).toBe(0);
    expect(did(run, open, { waitMs: 1 }).done).toBe(1);
  });

  test("takes what cannot be done for nothing done", () => {
    const run = begin(worldWith(), plan("unlock"));
    expect(did(run, enter, { on: "cellar", press: "open" }, { waitMs: -1 })).toEqual(run);
    expect(
      did(begin(worldWith({ note: "gone" }), plan("unlock"), 1), type).world.devices["machine"]?.context,
    ).toMatchObject({ entered: { code: "mistyped" } });
  });

  test("may begin with steps done, and goes forward only, to the end at most", () => {
    const run = begin(worldWith(), plan("unlock", "brew"), 3);
    expect([run.done, run.world.devices["machine"]?.at]).toEqual([3, "ready"]);
    expect(doneUntil(simulator, run, quantities, 1)).toEqual(run);
    const all = doneUntil(simulator, run, quantities, 99);
    expect([all.done, all.world.devices["machine"]?.at]).toEqual([5, "done"]);
    expect([nextStep(all), next(all)]).toEqual([undefined, undefined]);
  });
});

describe("the next gesture", () => {
  const both: Step = {
    id: "both",
    do: [{ press: "open", on: "drawer" }, { type: "code" }, { press: "enter" }],
    see: { screen: "ready" },
  };

  test("is the first of the step that is not done yet", () => {
    const run = begin(worldWith(), own("both", both));
    expect(next(run)).toEqual(open);
    expect(next(did(run, open))).toEqual(type);
    expect(next(did(run, open, type))).toEqual(enter);
    expect(next(did(run, open, type, enter))).toBeUndefined();
  });

  test("is none where time has to pass", () => {
    const run = begin(worldWith({ door: "open" }), plan("brew"), 1);
    expect([nextStep(run)?.step.id, next(run)]).toEqual(["wait", undefined]);
  });

  test("leaves out a press that changes nothing to see, and what is on no device here", () => {
    const small = { id: "small", do: [{ press: "refill" }, { press: "small" }], see: { screen: "brewing" } };
    expect(next(begin(worldWith({ door: "open" }), own("small", small)))).toEqual({
      on: "machine",
      press: "small",
    });
    const cellar = {
      id: "cellar",
      do: [{ press: "open", on: "cellar" }, { press: "small" }],
      see: { screen: "brewing" },
    };
    expect(next(begin(worldWith({ door: "open" }), own("cellar", cellar)))).toEqual({
      on: "machine",
      press: "small",
    });
  });

  test("names the last press although it is not offered", () => {
    expect(next(begin(worldWith({ note: "gone" }), plan("refill")))).toEqual({
      on: "machine",
      press: "refill",
    });
  });
});

test("the devices of a plan are those it touches, those it looks at, and those on which something is read", () => {
  const used = (...steps: PlannedStep[]) => devicesUsed(simulator, begin(worldWith(), steps));
  expect(used(...plan("unlock"))).toEqual(["machine", "drawer"]);
  expect(used(...plan("brew"))).toEqual(["machine"]);
  expect(used(...plan("wait"))).toEqual(["machine", "caretaker"]);
  expect(used(...own("read", { ...ready, see: { screen: "ready", reads: ["code"] } }))).toEqual([
    "machine",
    "drawer",
  ]);
  expect(used()).toEqual([]);
});

const starts: Readonly<Record<string, Record<string, string>>> = {
  unlock: {},
  brew: {},
  refill: { door: "open", beans: "empty" },
  reset: { cause: "stale", door: "open" },
  wait: { note: "gone" },
};

describe.each(Object.keys(toyContent.procedures))("the procedure %s", (id) => {
  test.each(["small", "large"])(
    "comes to the same end when it is played and when it is followed: %s",
    (cup) => {
      const steps = resolve(guide, id, { cup });
      const start = beginningOf(simulator, guide, id, worldWith(starts[id]), { cup }, quantities);
      const played = play(simulator, start, guide.procedures[id] ?? { trouble: {} }, steps, quantities);
      expect([played.stopped, played.worlds.length]).toEqual([undefined, steps.length]);
      let run = begin(
        start,
        steps.map((step) => ({ procedure: id, step })),
      );
      for (let turn = 0; nextStep(run) && turn < 20; turn++) {
        run = did(run, next(run) ?? { waitMs: untilNextDue(run.world) ?? 0 });
        expect(run.world.devices).toEqual(
          run.done > 0 ? played.worlds[run.done - 1]?.devices : expect.anything(),
        );
      }
      expect([run.done, run.world]).toEqual([steps.length, played.world]);
    },
  );
});
