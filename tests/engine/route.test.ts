import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGraph, distancesTo } from "../../src/engine/explore/graph.ts";
import { isSlip, movesToTry } from "../../src/engine/explore/moves.ts";
import { routeTo } from "../../src/engine/explore/route.ts";
import { adviceFor, isReached, practiceFrom } from "../../src/engine/practice/practice.ts";
import { createMemory, type Memory } from "../../src/engine/world/memory.ts";
import { perform, possibleGestures, untilNextDue } from "../../src/engine/world/perform.ts";
import { createSimulator } from "../../src/engine/world/simulator.ts";
import type { World } from "../../src/engine/world/world.ts";
import { kinds } from "../toy/devices.ts";
import { toy } from "../toy/toy.ts";
import { movesIn, room, seed, wander, worldWith } from "./toolbox.ts";

const { simulator } = toy;
const { coffee: hasCoffee = () => false, open: isOpen = () => false } = toy.goals.reached;

/** The same devices, to which nobody's help is foreign: their graph holds the ways with a call too. */
const { isSupport: _, ...anybody } = kinds["caretaker"] ?? {};
const together = createSimulator({ ...kinds, caretaker: anybody as (typeof kinds)[string] });

const starts = [
  worldWith(),
  worldWith({ note: "gone" }),
  worldWith({ beans: "empty" }),
  worldWith({ door: "open", cause: "stale" }),
  toy.practice.startWorld({ goal: "coffee", given: { door: "locked" } }, {}, ["jammed", "note-gone"]),
];

/** Worlds to which people may have wandered, the same ones every time. */
const worlds = fc
  .sample(fc.tuple(fc.nat(starts.length - 1), fc.array(fc.nat(9_973), { maxLength: 14 })), {
    seed,
    numRuns: 250,
  })
  .map(([at, choices]) => wander(simulator, starts[at] as World, choices).worlds.at(-1) as World);

describe.each([
  ["coffee", hasCoffee],
  ["an open door", isOpen],
])("the way to %s from anywhere", (_, isGoal) => {
  test.each([
    ["by oneself", false, simulator],
    ["with a call", true, together],
  ])("is as short as the whole graph allows, and leads there: %s", (_, withSupport, devices) => {
    const memory = createMemory(devices);
    const graph = createGraph(memory);
    const numbers = worlds.map((world) => graph.add(world));
    const distances = distancesTo(graph, isGoal);
    const own = createMemory(simulator);
    const lengths = worlds.map((world, at) => {
      const way = routeTo(own, world, isGoal, withSupport);
      expect(way?.length ?? -1).toBe(distances[numbers[at] ?? -1]);
      if (way)
        expect(isGoal(way.reduce((now, gesture) => perform(simulator, now, gesture), world))).toBe(true);
      return way?.length ?? -1;
    });
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(3);
    expect(lengths.filter((length) => length < 0).length).toBeGreaterThan(5);
  });
});

/** Whether any gestures at all lead to the goal: wrong values, half-filled forms, no patience. */
function isReachable(memory: Memory, start: World, isGoal: (world: World) => boolean): boolean {
  const found = [memory.adopt(start)];
  const seen = new Set([memory.keyOf(found[0] as World)]);
  for (const world of found) {
    if (isGoal(world)) return true;
    const waitMs = untilNextDue(world);
    const moves = [...possibleGestures(memory, world), ...(waitMs === undefined ? [] : [{ waitMs }])];
    for (const move of moves) {
      if ("on" in move && move.on === "caretaker") continue;
      const next = perform(memory, world, move);
      if (seen.has(memory.keyOf(next))) continue;
      seen.add(memory.keyOf(next));
      found.push(next);
    }
  }
  return false;
}

test("what the search leaves out never hides a way", () => {
  const memory = createMemory(simulator);
  for (const world of worlds)
    for (const isGoal of [hasCoffee, isOpen])
      expect(routeTo(memory, world, isGoal) !== undefined).toBe(isReachable(memory, world, isGoal));
});

describe("the search", () => {
  const mistyped = perform(simulator, worldWith(), { on: "machine", type: "code", value: "mistyped" });
  const hasFailed = (world: World) => world.devices["machine"]?.context["tries"] === 1;

  test("takes no slip for a way", () => {
    const gone = {
      ...mistyped,
      devices: { ...mistyped.devices, drawer: { kind: "drawer", at: "open", context: {} } },
    };
    const slip = { on: "machine", press: "enter" };
    expect(movesToTry(simulator, gone)).toContainEqual(slip);
    const after = perform(simulator, gone, slip);
    expect([hasFailed(after), isSlip(simulator, gone, after), isSlip(simulator, after, gone)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(routeTo(createMemory(simulator), gone, hasFailed)).toBeUndefined();
    const graph = createGraph(createMemory(simulator));
    graph.add(gone);
    expect(graph.worlds.some(hasFailed)).toBe(false);
  });

  test("lets arrive what comes soon, and leaves a long wait as one of the ways", () => {
    const brewing = perform(simulator, worldWith({ door: "open" }), { on: "machine", press: "small" });
    expect(movesToTry(simulator, brewing)).toEqual([{ waitMs: 40_000 }]);
    const called = perform(simulator, worldWith(), { on: "caretaker", press: "call" });
    expect(movesToTry(simulator, called)).toContainEqual({ waitMs: 300_000 });
    expect(movesToTry(simulator, called)).toContainEqual({ on: "drawer", press: "open" });
  });

  test("asks for no help unless it is told to, and fills in what can be read first", () => {
    const call = { on: "caretaker", press: "call" };
    expect(movesToTry(simulator, worldWith())).not.toContainEqual(call);
    expect(movesToTry(simulator, worldWith(), true)).toContainEqual(call);
    const read = perform(simulator, mistyped, { on: "drawer", press: "open" });
    expect(movesToTry(simulator, read)).toEqual([{ on: "machine", type: "code", value: "right" }]);
  });

  test("is an error where it ends before all is looked at", () => {
    expect(() => routeTo(createMemory(simulator), worldWith(), () => false, false, 3)).toThrow(RangeError);
    expect(routeTo(createMemory(simulator), worldWith(), () => false)).toBeUndefined();
    expect(routeTo(createMemory(simulator), worldWith(), () => true, false, 1)).toEqual([]);
  });

  test("tries only what can be done", () => {
    for (const world of worlds)
      for (const move of movesToTry(simulator, world, true))
        expect(movesIn(simulator, world)).toContainEqual(move);
  });
});

describe("advice", () => {
  const after = (scenario: string, faults: string[], did: Parameters<typeof practiceFrom>[1]["did"] = []) => {
    const practice = practiceFrom(room, { scenario, faults, did });
    if (!practice) throw new Error(`no ${scenario}`);
    return practice;
  };

  test("names the next gesture, the call where nothing else helps, or that there is no way", () => {
    const gesture = { on: "drawer", press: "open" };
    expect(adviceFor(room, after("monday", []))).toEqual({ kind: "gesture", gesture });
    expect(adviceFor(room, after("monday", ["jammed"]))).toEqual({ kind: "gesture", gesture });
    const call = { on: "caretaker", press: "call" };
    expect(adviceFor(room, after("lost-note", []))).toEqual({ kind: "call", gesture: call });
    expect(adviceFor(room, after("lost-note", [], [gesture]))).toEqual({ kind: "call", gesture: call });
    expect(adviceFor(room, after("lost-note", ["jammed"]))).toEqual({ kind: "stuck" });
  });

  test("followed to its end reaches the goal from every scenario", () => {
    for (const scenario of Object.keys(room.scenarios)) {
      let practice = after(scenario, []);
      for (let turn = 0; turn < 10 && !isReached(room, practice); turn++) {
        const advice = adviceFor(room, practice);
        if (!("gesture" in advice)) throw new Error(`${scenario} is stuck`);
        practice = after(scenario, [], [...practice.history.done, advice.gesture]);
      }
      expect(adviceFor(room, practice)).toEqual({ kind: "reached" });
    }
  });
});
