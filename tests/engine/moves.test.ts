import { describe, expect, test } from "vitest";
import { createMachine } from "xstate";
import type { DeviceKinds } from "../../src/engine/device/kind.ts";
import { createGraph } from "../../src/engine/explore/graph.ts";
import { isSlip, movesToTry, patienceMs } from "../../src/engine/explore/moves.ts";
import { routeTo } from "../../src/engine/explore/route.ts";
import { createMemory } from "../../src/engine/world/memory.ts";
import { createSimulator } from "../../src/engine/world/simulator.ts";
import type { World } from "../../src/engine/world/world.ts";
import { toy } from "../toy/toy.ts";
import { worldWith } from "./toolbox.ts";

const to = (target: string, ...acts: string[]) => Object.fromEntries(acts.map((act) => [act, target]));

/** An oven with a form that is half done in one state, and a lamp beside it. */
const kinds: DeviceKinds = {
  oven: {
    machine: createMachine({
      initial: "cold",
      states: {
        cold: { on: to("asking", "press.heat") },
        asking: { on: to("cold", "press.start", "type.degrees") },
        showing: { on: to("cold", "press.back") },
        reading: { on: to("cold", "press.back", "type.code") },
        bare: { on: to("cold", "press.back") },
      },
    }),
    anatomy: {
      screens: {
        cold: { controls: ["heat"], rest: true },
        asking: { controls: ["start"], fields: ["degrees"] },
        showing: { controls: ["back"], shows: ["code"] },
        reading: { controls: ["back"], fields: ["code"] },
        bare: { controls: ["back"] },
      },
    },
  },
  lamp: {
    machine: createMachine({ initial: "off", states: { off: { on: to("off", "press.switch") } } }),
    anatomy: { screens: { off: { controls: ["switch"], rest: true } } },
  },
  clock: { machine: createMachine({ initial: "ticking", states: { ticking: {} } }) },
};
const simulator = createSimulator(kinds);
const world = (at: string): World => ({
  nowMs: 0,
  queue: [],
  devices: {
    clock: { kind: "clock", at: "ticking", context: {} },
    oven: { kind: "oven", at, context: { entered: { degrees: "right", code: "right" } } },
    lamp: { kind: "lamp", at: "off", context: {} },
  },
});

describe("another device", () => {
  const usesLamp = (at: string) =>
    movesToTry(simulator, world(at)).some((move) => "on" in move && move.on === "lamp");

  test("is used where nothing is half done, and where something is read or awaited from it", () => {
    expect([usesLamp("cold"), usesLamp("showing"), usesLamp("reading")]).toEqual([true, true, true]);
  });

  test("is left alone while a form is half done that has nothing to do with it", () => {
    expect([usesLamp("asking"), usesLamp("bare")]).toEqual([false, false]);
    expect(movesToTry(simulator, world("asking"))).toEqual([{ on: "oven", press: "start" }]);
  });
});

test("a message is awaited to the millisecond that a person is patient, counted from when it was sent", () => {
  const after = (delayMs: number, dueMs = delayMs): World => {
    const due = { dueMs, delayMs, to: "machine", event: { type: "heated" } };
    return { ...worldWith(), queue: [due] };
  };
  expect(movesToTry(toy.simulator, after(patienceMs))).toEqual([{ waitMs: patienceMs }]);
  expect(patienceMs).toBe(90_000);
  const moves = movesToTry(toy.simulator, after(patienceMs + 1, 10));
  expect(moves).toContainEqual({ on: "drawer", press: "open" });
  expect(moves).toContainEqual({ waitMs: 10 });
});

test("where nothing is on its way nobody waits, and nothing is typed a second time", () => {
  expect(movesToTry(toy.simulator, worldWith()).some((move) => "waitMs" in move)).toBe(false);
  expect(movesToTry(simulator, world("reading")).every((move) => "press" in move)).toBe(true);
});

test("a slip is one failure more on a device that was there before, or that is new", () => {
  const tried = (tries: number): World => {
    const start = worldWith();
    const machine = start.devices["machine"];
    if (!machine) throw new Error("no machine");
    const context = { ...machine.context, tries };
    return { ...start, devices: { ...start.devices, machine: { ...machine, context } } };
  };
  const { machine: _, ...others } = worldWith().devices;
  const without = { ...worldWith(), devices: others };
  expect([isSlip(toy.simulator, tried(1), tried(2)), isSlip(toy.simulator, tried(2), tried(1))]).toEqual([
    true,
    false,
  ]);
  expect(isSlip(toy.simulator, tried(1), tried(1))).toBe(false);
  expect([isSlip(toy.simulator, without, tried(1)), isSlip(toy.simulator, without, tried(0))]).toEqual([
    true,
    false,
  ]);
});

describe("the graph", () => {
  test("counts every move that it tried, and each world once", () => {
    const graph = createGraph(createMemory(toy.simulator));
    expect(graph.transitions()).toBe(0);
    const first = graph.add(worldWith());
    const tried = graph.worlds.reduce((sum, one) => sum + movesToTry(toy.simulator, one).length, 0);
    expect(graph.transitions()).toBe(tried);
    expect([graph.add(worldWith()), graph.transitions()]).toEqual([first, tried]);
  });

  test("is an error where it grows beyond its limit, and none where it just fits", () => {
    const memory = createMemory(toy.simulator);
    const whole = createGraph(memory);
    whole.add(worldWith());
    const size = whole.worlds.length;
    expect(createGraph(memory, size).add(worldWith())).toBe(0);
    expect(() => createGraph(memory, size - 1).add(worldWith())).toThrow(`more than ${size - 1} worlds`);
  });

  test("holds as many worlds as a way by itself looks at", () => {
    const memory = createMemory(toy.simulator);
    const graph = createGraph(memory);
    graph.add(worldWith());
    const size = graph.worlds.length;
    expect(routeTo(memory, worldWith(), () => false, false, size)).toBeUndefined();
    expect(() => routeTo(memory, worldWith(), () => false, false, size - 1)).toThrow(RangeError);
  });
});
