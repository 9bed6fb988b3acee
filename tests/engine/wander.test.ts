import fc from "fast-check";
import { expect, test } from "vitest";
import type { Gesture } from "../../src/engine/world/gesture.ts";
import { createMemory } from "../../src/engine/world/memory.ts";
import { canPerform, perform, possibleGestures, untilNextDue } from "../../src/engine/world/perform.ts";
import { screenOf } from "../../src/engine/world/screen.ts";
import type { World } from "../../src/engine/world/world.ts";
import { toy } from "../toy/toy.ts";
import { seed, startOf, wander, wandering, worldWith } from "./toolbox.ts";

const { simulator } = toy;
const memory = createMemory(simulator);

test("1,000 random ways: every screen is known, and something can be done or is on its way", () => {
  const seen = new Set<string>();
  const stuck: World[] = [];
  fc.assert(
    fc.property(wandering, (one) => {
      for (const world of wander(memory, memory.adopt(startOf(one)), one.choices).worlds) {
        if (possibleGestures(memory, world).length === 0 && untilNextDue(world) === undefined)
          stuck.push(world);
        for (const on of Object.keys(world.devices)) {
          const { kind, id } = screenOf(memory, world, on);
          seen.add(`${kind} ${id}`);
        }
      }
    }),
    { seed, numRuns: 1_000 },
  );
  const all = Object.entries(simulator.kinds).flatMap(([kind, { anatomy }]) =>
    Object.keys(anatomy?.screens ?? {}).map((id) => `${kind} ${id}`),
  );
  expect([...seen].sort()).toEqual(all.sort());
  expect(stuck).toEqual([]);
});

test("what a screen offers is what can be done there", () => {
  fc.assert(
    fc.property(wandering, (one) => {
      const world = wander(simulator, startOf(one), one.choices).worlds.at(-1) as World;
      const offered = Object.keys(world.devices).flatMap((on) => {
        const { fields, controls } = screenOf(simulator, world, on);
        return [
          ...fields.flatMap(({ id, offers }) => offers.map((value): Gesture => ({ on, type: id, value }))),
          ...controls.filter(({ enabled }) => enabled).map(({ id }): Gesture => ({ on, press: id })),
        ];
      });
      expect(new Set(possibleGestures(simulator, world).map((gesture) => JSON.stringify(gesture)))).toEqual(
        new Set(offered.map((gesture) => JSON.stringify(gesture))),
      );
      for (const gesture of offered) expect(canPerform(simulator, world, gesture)).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});

test("the same gestures give the same world, with and without a memory, saved and restored in between", () => {
  fc.assert(
    fc.property(wandering, fc.nat(20), (one, cut) => {
      const start = startOf(one);
      const { worlds, gestures } = wander(memory, memory.adopt(start), one.choices);
      const plain = gestures.reduce((world, gesture) => perform(simulator, world, gesture), start);
      expect(worlds.at(-1)).toEqual(plain);
      const at = cut % worlds.length;
      const restored = JSON.parse(JSON.stringify(worlds[at])) as World;
      expect(
        gestures.slice(at).reduce((world, gesture) => perform(simulator, world, gesture), restored),
      ).toEqual(plain);
    }),
    { seed, numRuns: 300 },
  );
});

test("worlds have one key where they are alike whatever the clock says, and different ones where they are not", () => {
  const key = (world: World) => memory.keyOf(memory.adopt(world));
  const later = perform(memory, memory.adopt(worldWith()), { waitMs: 5_000 });
  expect(key(later)).toBe(key(worldWith()));
  expect(key(worldWith({ note: "gone" }))).not.toBe(key(worldWith()));
  const called = perform(memory, memory.adopt(worldWith()), { on: "caretaker", press: "call" });
  expect(key({ ...called, queue: [] })).not.toBe(key(called));
});

test("what is on its way arrives in the order of its time, whatever was sent first", () => {
  const small = { on: "machine", press: "small" };
  const call = { on: "caretaker", press: "call" };
  for (const gestures of [
    [small, call],
    [call, small],
  ]) {
    const sent = gestures.reduce(
      (world, gesture) => perform(simulator, world, gesture),
      worldWith({ door: "open" }),
    );
    expect(sent.queue.map(({ dueMs }) => dueMs)).toEqual([40_000, 300_000]);
    expect(perform(simulator, sent, { waitMs: 39_999 }).devices["machine"]?.at).toBe("brewing");
    const { devices, queue } = perform(simulator, sent, { waitMs: 40_000 });
    expect([devices["machine"]?.at, queue.length]).toEqual(["done", 1]);
  }
});

test("a long wait brings at once what shorter ones bring one by one", () => {
  fc.assert(
    fc.property(wandering, fc.array(fc.nat(200_000), { maxLength: 5 }), (one, waits) => {
      const world = wander(simulator, startOf(one), one.choices).worlds.at(-1) as World;
      const whole = perform(simulator, world, { waitMs: waits.reduce((sum, ms) => sum + ms, 0) });
      expect(waits.reduce((now, waitMs) => perform(simulator, now, { waitMs }), world)).toEqual(whole);
    }),
    { seed, numRuns: 200 },
  );
});
