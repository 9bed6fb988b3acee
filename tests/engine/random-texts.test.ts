import fc from "fast-check";
import { expect, test } from "vitest";
import { readFragment, readWhole } from "../../src/engine/guide/fragment.ts";
import { lostIn, positionIn } from "../../src/engine/guide/state.ts";
import { decodeSupport } from "../../src/engine/guide/support-code.ts";
import { readPractice } from "../../src/engine/practice/link.ts";
import { practiceFrom } from "../../src/engine/practice/practice.ts";
import { isPlace } from "../../src/engine/tree/forest.ts";
import type { Gesture } from "../../src/engine/world/gesture.ts";
import { canPerform, perform } from "../../src/engine/world/perform.ts";
import type { World } from "../../src/engine/world/world.ts";
import { toy } from "../toy/toy.ts";
import { guide, room, seed, wander, worldWith } from "./toolbox.ts";

const { simulator } = toy;
const world = worldWith();
const names = ["constructor", "__proto__", "toString", "hasOwnProperty", ""];

/** Words of the toy and of nobody: texts made of them go furthest into a reader. */
const ids = [
  "coffee",
  "happened",
  "door",
  "note",
  "which",
  "brew",
  "thirsty",
  "locked",
  "gone",
  "unsure",
  "instead",
];
const parts = [
  ...ids,
  ...names,
  "v1",
  "v2",
  ";",
  "=",
  "/",
  ",",
  ".",
  "~",
  "!",
  "#",
  "w1",
  "w-1",
  "w99999999999",
];
const more = [
  "at",
  "done",
  "7",
  "-3",
  "scenario",
  "monday",
  "faults",
  "jammed",
  "did",
  "drawer.open",
  "machine~code",
];
const nearly = fc.array(fc.constantFrom(...parts, ...more), { maxLength: 14 }).map((some) => some.join(""));
const entries = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ids, "scenario", "did", "faults", "at", "done"),
      fc.constantFrom(...parts, ...more),
    ),
    {
      maxLength: 6,
    },
  )
  .map((some) => ["v1", ...some.map(([key, value]) => `${key}=${value}`)].join(";"));
const text = fc.oneof(
  nearly,
  entries,
  entries.map((one) => `#coffee;${one}`),
  fc.string({ unit: "binary", maxLength: 60 }),
);

test("25,000 texts are read as a state of a guide without an error", () => {
  let read = 0;
  fc.assert(
    fc.property(text, (fragment) => {
      const state = readFragment(fragment, "coffee") ?? readWhole(fragment, ["coffee"])?.state;
      if (!state) return;
      read++;
      if (!(state.done >= 0 && state.done < 100)) throw new Error(`${state.done} steps`);
      lostIn(guide, state);
      const { place } = positionIn(guide, "coffee", state);
      if (!isPlace(guide.trees, place)) throw new Error(`${place} is nowhere`);
    }),
    { seed, numRuns: 25_000 },
  );
  expect(read).toBeGreaterThan(2_500);
});

test("25,000 texts are read as a practice without an error", () => {
  let begun = 0;
  const gesture = fc.constantFrom(
    "w1",
    "drawer.open",
    "drawer.close",
    "machine~code",
    "machine~code!",
    "toString.open",
    "machine.constructor",
  );
  const link = fc
    .tuple(
      fc.constantFrom("monday", "lost-note", "constructor"),
      fc.array(fc.oneof({ weight: 9, arbitrary: gesture }, nearly), { maxLength: 6 }),
    )
    .map(([scenario, did]) => `v1;scenario=${scenario};did=${did.join(",")}`);
  fc.assert(
    fc.property(fc.oneof(text, link), (fragment) => {
      const state = readPractice(fragment);
      if (state && practiceFrom(room, state)) begun++;
    }),
    { seed, numRuns: 25_000 },
  );
  expect(begun).toBeGreaterThan(100);
});

test("25,000 texts are read as a support code without an error", () => {
  const symbol = fc.constantFrom(..."23456789ABCDEFGHJKMNPQRTVWXYZ");
  const code = fc.array(symbol, { minLength: 8, maxLength: 8 }).map((symbols) => symbols.join(""));
  const answers = new Set<unknown>();
  fc.assert(
    fc.property(fc.oneof(code, text), (typed) => {
      const state = decodeSupport(guide, typed);
      answers.add(typeof state === "string" ? state : "opened");
    }),
    { seed, numRuns: 25_000 },
  );
  expect([...answers]).toEqual(expect.arrayContaining(["misread", "other-version"]));
});

/** Whether somebody may try this at all: there is such a device, and they know what they would type. */
function isThinkable(now: World, gesture: Gesture): boolean {
  if ("waitMs" in gesture) return Number.isFinite(gesture.waitMs) && gesture.waitMs >= 0;
  if (!Object.hasOwn(now.devices, gesture.on)) return false;
  const { drawer } = now.devices;
  const isRead = drawer?.at === "open" && drawer.context["note"] === true;
  return !("type" in gesture) || gesture.value === "mistyped" || gesture.type !== "code" || isRead;
}

test("25,000 gestures: an error is thrown exactly where nobody could make one, and what is refused does nothing", () => {
  const worlds = fc
    .sample(fc.array(fc.nat(9_973), { maxLength: 12 }), { seed, numRuns: 60 })
    .map((choices) => wander(simulator, world, choices).worlds.at(-1) as World);
  const id = fc.constantFrom(
    "machine",
    "drawer",
    "caretaker",
    "open",
    "close",
    "enter",
    "code",
    "small",
    "call",
    "*",
    ...names,
  );
  const gesture: fc.Arbitrary<Gesture> = fc.oneof(
    fc.record({ on: id, press: id }),
    fc.record({ on: id, type: id, value: fc.constantFrom("right", "mistyped") }),
    fc.record({ waitMs: fc.oneof(fc.double(), fc.integer(), fc.nat()) }),
  );
  const told = { thrown: 0, refused: 0, made: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...worlds), gesture, (now, one) => {
      const can = canPerform(simulator, now, one);
      try {
        const after = perform(simulator, now, one);
        if (!isThinkable(now, one)) throw new Error("this should not be possible");
        if (!can && JSON.stringify(after) !== JSON.stringify(now))
          throw new Error("a refused gesture did something");
        told[can ? "made" : "refused"]++;
      } catch (error) {
        if (!(error instanceof RangeError) || can || isThinkable(now, one)) throw error;
        told.thrown++;
      }
    }),
    { seed, numRuns: 25_000 },
  );
  for (const count of Object.values(told)) expect(count).toBeGreaterThan(500);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
