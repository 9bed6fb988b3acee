import { describe, expect, test } from "vitest";
import { stateToday } from "../../src/engine/guide/former.ts";
import { answered, firstPlace, lostIn, positionIn, steppedBack } from "../../src/engine/guide/state.ts";
import { encodeSupport } from "../../src/engine/guide/support-code.ts";
import { adviceFor, faultsFor, isReached, practiceFrom } from "../../src/engine/practice/practice.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import { endAt, isPlace, questionAt, waysFrom } from "../../src/engine/tree/forest.ts";
import { replay, startAt, take } from "../../src/engine/tree/replay.ts";
import type { Gesture } from "../../src/engine/world/gesture.ts";
import { canPerform, perform } from "../../src/engine/world/perform.ts";
import { screenOf } from "../../src/engine/world/screen.ts";
import { namesShownOn } from "../../src/engine/world/sight.ts";
import { kindOfDevice } from "../../src/engine/world/simulator.ts";
import { deviceIn } from "../../src/engine/world/world.ts";
import { toy } from "../toy/toy.ts";
import { guide, room, worldWith } from "./toolbox.ts";

const { simulator } = toy;
const names = ["constructor", "__proto__", "toString", "hasOwnProperty", ""];
const world = worldWith();

describe.each(names)("the name “%s”", (name) => {
  test("is no device, control or field", () => {
    expect(deviceIn(world, name)).toBeUndefined();
    expect(() => screenOf(simulator, world, name)).toThrow(RangeError);
    expect(() => kindOfDevice(simulator.kinds, { kind: name })).toThrow(RangeError);
    expect(namesShownOn(simulator.kinds, name)).toEqual([]);
    const nobody: Gesture[] = [
      { on: name, press: "open" },
      { on: name, type: "code", value: "right" },
      { on: name, press: name },
    ];
    for (const gesture of nobody) {
      expect(canPerform(simulator, world, gesture)).toBe(false);
      expect(() => perform(simulator, world, gesture)).toThrow(RangeError);
    }
    for (const on of Object.keys(world.devices))
      for (const gesture of [{ on, press: name }, { on, type: name, value: "mistyped" } as const]) {
        expect(canPerform(simulator, world, gesture)).toBe(false);
        expect(perform(simulator, world, gesture)).toEqual(world);
      }
  });

  test("is no scenario, fault or procedure", () => {
    expect(practiceFrom(room, { scenario: name, faults: [], did: [] })).toBeUndefined();
    expect(faultsFor(room, name)).toEqual([]);
    const monday = practiceFrom(room, {
      scenario: "monday",
      faults: [name],
      did: [{ on: name, press: name }],
    });
    expect([monday?.faults, monday?.history.done]).toEqual([[], []]);
    if (!monday) throw new Error("no monday");
    expect(isReached(room, { ...monday, scenario: name })).toBe(false);
    expect(adviceFor(room, { ...monday, scenario: name })).toEqual({ kind: "stuck" });
    expect(() => resolve(guide, name, {})).toThrow(RangeError);
    expect(() => resolve(guide, "brew", { cup: name })).toThrow(RangeError);
  });

  test("is no tree, question, answer or step", () => {
    for (const place of [`${name}/${name}`, `coffee/${name}`, `${name}/door`] as const) {
      expect([questionAt(guide.trees, place), endAt(guide.trees, place)]).toEqual([undefined, undefined]);
      expect([isPlace(guide.trees, place), waysFrom(guide.trees, place)]).toEqual([false, {}]);
      const state = { given: [{ place, way: name }], at: place, entered: place, done: 1 };
      expect(positionIn(guide, "coffee", state)).toEqual(startAt("coffee/happened"));
      expect(positionIn(guide, name, state).taken).toEqual([]);
      expect(lostIn(guide, state)).toEqual(state.given);
      expect(steppedBack(guide, name, state)).toEqual({ given: [], done: 0 });
      expect(stateToday({ trees: {}, places: {}, ways: {}, stops: {} }, state)).toEqual(state);
    }
    for (const id of ["happened", "which", "brew", "call"] as const) {
      const start = startAt(`coffee/${id}`);
      expect(take(guide, start, name)).toBe(start);
      expect(replay(guide, start.place, [{ place: start.place, way: name }])).toEqual(start);
    }
    expect(firstPlace(guide, name)).toBe(`${name}/`);
    expect(encodeSupport(guide, { tree: name, given: [], done: 0 })).toBeUndefined();
    const said = answered(guide, "coffee", { given: [], done: 0 }, { place: "coffee/happened", way: name });
    expect(positionIn(guide, "coffee", said)).toEqual(startAt("coffee/happened"));
  });
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  "%s ms cannot pass",
  (waitMs) => {
    expect(canPerform(simulator, world, { waitMs })).toBe(false);
    expect(() => perform(simulator, world, { waitMs })).toThrow(RangeError);
  },
);
