import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startWorld } from "../../src/domain/world/start-world.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import { durationMs } from "../../src/engine/world/duration.ts";
import { perform, possibleGestures, untilNextDue } from "../../src/engine/world/perform.ts";
import { screenOf } from "../../src/engine/world/screen.ts";
import type { World } from "../../src/engine/world/world.ts";
import { knowledge } from "../support/knowledge.ts";

const { quantities } = knowledge;
const seed = 20261124;

/** A phone at the form for the SMS code, with the code on it. */
function atCode(): World {
  const procedure = knowledge.procedures["recover-android"];
  if (!procedure) throw new Error("recover-android is gone");
  const so = procedure.given as Record<string, string>;
  const steps = resolve(knowledge, "recover-android", so);
  const until = steps.findIndex(({ id }) => id === "enter-code");
  return play(startWorld(so, quantities), procedure, steps.slice(0, until), quantities).world;
}

function submitAfter(world: World, waitMs: number, value: "right" | "mistyped" = "right") {
  const typed = (["activation-code", "app-pin"] as const).reduce(
    (now, type) => perform(now, { on: "phone", type, value: type === "app-pin" ? "right" : value }),
    perform(world, { waitMs }),
  );
  const sent = perform(typed, { on: "phone", press: "submit" });
  return screenOf(perform(sent, { waitMs: durationMs(quantities, "network-delay") }), "phone");
}

describe("the code from the text message", () => {
  const world = atCode();
  const expiry = world.queue.find(({ event }) => event.type === "code.expired");
  const leftMs = (expiry?.dueMs ?? 0) - world.nowMs;

  test("counts to the last millisecond of its life", () => {
    expect(leftMs).toBeGreaterThan(0);
    expect(submitAfter(world, leftMs - 1).id).toBe("succeeded");
    expect(submitAfter(world, leftMs)).toMatchObject({ id: "recover-proof", notice: "code-expired" });
  });

  test("is refused when mistyped, and can be typed again", () => {
    expect(submitAfter(world, 0, "mistyped")).toMatchObject({ id: "recover-proof", notice: "code-wrong" });
  });
});

test("IB Key leaves the old phone when another one gains it", () => {
  const so = {
    cause: "moving",
    "other-phone": "iphone",
    physical: "none",
    number: "in-reach",
    "old-phone": "works",
  };
  const procedure = knowledge.procedures["transfer-iphone"];
  if (!procedure) throw new Error("transfer-iphone is gone");
  const { world } = play(
    startWorld(so, quantities),
    procedure,
    resolve(knowledge, "transfer-iphone", so),
    quantities,
  );
  expect(world.devices["phone"]?.context["key"]).toBe(false);
  expect(world.devices["other-phone"]?.context["key"]).toBe(true);
});

test("the server refuses a transfer to the phone that is on record", () => {
  const so = { cause: "app-reinstalled", "phone-os": "android", "recovery-offered": "no" };
  const tapped = [
    { on: "phone", press: "open-app" },
    { on: "phone", type: "credentials", value: "right" },
    { on: "phone", press: "log-in" },
    { waitMs: 1000 },
  ] as const;
  const world = tapped.reduce<World>((now, gesture) => perform(now, gesture), startWorld(so, quantities));
  expect(screenOf(world, "phone").id).toBe("phone-on-record");
});

/** Gestures chosen by numbers, so that a failure can be replayed. */
function wander(start: World, choices: readonly number[]): World[] {
  const worlds = [start];
  for (const choice of choices) {
    const world = worlds.at(-1) as World;
    const waitMs = untilNextDue(world);
    const gestures = [...possibleGestures(world), ...(waitMs === undefined ? [] : [{ waitMs }])];
    const gesture = gestures[choice % gestures.length];
    if (gesture) worlds.push(perform(world, gesture));
  }
  return worlds;
}

const situations = [
  {
    cause: "app-reinstalled",
    "phone-os": "android",
    "other-phone": "iphone",
    physical: "dsc-plus",
    "recovery-offered": "yes",
  },
  {
    cause: "app-misbehaves",
    "phone-os": "android",
    app: "other-ib-app",
    fault: "reset",
    "android-version": "5-down",
  },
  { cause: "phone-lost", "other-phone": "android", number: "in-reach", physical: "none" },
];
const walk = fc.array(fc.nat(997), { maxLength: 40 });

test("however one wanders, every screen is known, something can be done, and the world is plain data", () => {
  fc.assert(
    fc.property(fc.constantFrom(...situations), walk, (so, choices) => {
      for (const world of wander(startWorld(so, quantities), choices)) {
        expect(possibleGestures(world).length + (untilNextDue(world) === undefined ? 0 : 1)).toBeGreaterThan(
          0,
        );
        for (const [on, { kind }] of Object.entries(world.devices))
          if (knowledge.words[kind])
            expect(screenOf(world, on).id in (knowledge.words[kind]?.screens ?? {})).toBe(true);
      }
      const last = wander(startWorld(so, quantities), choices).at(-1) as World;
      expect(JSON.parse(JSON.stringify(last))).toEqual(last);
    }),
    { seed, numRuns: 60 },
  );
});

test("the same gestures give the same world, also after saving and restoring in between", () => {
  fc.assert(
    fc.property(fc.constantFrom(...situations), walk, walk, (so, first, then) => {
      const start = startWorld(so, quantities);
      const between = wander(start, first).at(-1) as World;
      const restored = JSON.parse(JSON.stringify(between)) as World;
      expect(wander(restored, then).at(-1)).toEqual(wander(between, then).at(-1));
    }),
    { seed, numRuns: 40 },
  );
});
