import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factorIds } from "../../src/domain/devices/factors.ts";
import { canStrike, faultIds } from "../../src/domain/practice/faults.ts";
import { practiceWorld } from "../../src/domain/practice/practice-world.ts";
import { act, beginning, nowIn, redo, replayed, undo } from "../../src/engine/practice/history.ts";
import { readPractice, writePractice } from "../../src/engine/practice/link.ts";
import { createMemory } from "../../src/engine/world/memory.ts";
import { perform, possibleGestures, untilNextDue } from "../../src/engine/world/perform.ts";
import { screenOf } from "../../src/engine/world/screen.ts";
import { kindOfDevice } from "../../src/engine/world/simulator.ts";
import type { World } from "../../src/engine/world/world.ts";
import { wander } from "../../workbench/wander.ts";
import { simulator } from "../support/guides.ts";
import { isWhole } from "../support/in-turn.ts";
import { knowledge } from "../support/knowledge.ts";

const { scenarios, quantities } = knowledge;
const seed = 20261124;
const ids = Object.keys(scenarios);
const memory = createMemory(simulator);

/** A situation with some faults, and numbers that choose gestures: a failure can be replayed from the seed. */
const wandering = fc.record({
  id: fc.constantFrom(...ids),
  faults: fc.subarray([...faultIds], { maxLength: 3 }),
  choices: fc.array(fc.nat(9_973), { minLength: 1, maxLength: 16 }),
});

function startOf(id: string, faults: readonly (typeof faultIds)[number][]): World {
  const scenario = scenarios[id];
  if (!scenario) throw new Error(`${id} is gone`);
  return memory.adopt(practiceWorld(scenario, quantities, faults));
}

test("random ways through all situations and faults: every screen is known and something can be done", () => {
  fc.assert(
    fc.property(wandering, ({ id, faults, choices }) => {
      const { worlds } = wander(memory, startOf(id, faults), choices);
      for (const world of worlds) {
        if (possibleGestures(memory, world).length === 0) expect(untilNextDue(world)).toBeDefined();
        for (const [on, device] of Object.entries(world.devices))
          if (kindOfDevice(simulator.kinds, device).anatomy)
            expect(Object.keys(knowledge.words[device.kind]?.screens ?? {})).toContain(
              screenOf(memory, world, on).id,
            );
      }
    }),
    { seed, numRuns: isWhole ? 10_000 : 2500 },
  );
});

test("the same gestures give the same world, with and without a memory, saved and restored in between", () => {
  fc.assert(
    fc.property(wandering, fc.nat(15), ({ id, faults, choices }, cut) => {
      const start = startOf(id, faults);
      const { worlds, gestures } = wander(memory, start, choices);
      const plain = gestures.reduce<World>((world, gesture) => perform(simulator, world, gesture), start);
      expect(plain).toEqual(worlds.at(-1));
      const at = cut % worlds.length;
      const restored = JSON.parse(JSON.stringify(worlds[at])) as World;
      const continued = gestures
        .slice(at)
        .reduce<World>((world, gesture) => perform(simulator, world, gesture), restored);
      expect(continued).toEqual(plain);
    }),
    { seed, numRuns: 300 },
  );
});

describe("a practice", () => {
  test("goes back by undo to where it was, and forward again by redo", () => {
    fc.assert(
      fc.property(wandering, ({ id, faults, choices }) => {
        const { gestures } = wander(memory, startOf(id, faults), choices);
        let history = beginning(startOf(id, faults));
        for (const gesture of gestures) {
          const before = history;
          history = act(simulator, history, gesture);
          if (history === before || "waitMs" in gesture) continue;
          expect(nowIn(undo(history))).toEqual(nowIn(before));
          expect(nowIn(redo(simulator, undo(history)))).toEqual(nowIn(history));
        }
      }),
      { seed, numRuns: 150 },
    );
  });

  test("is restored exactly by its link", () => {
    fc.assert(
      fc.property(wandering, ({ id, faults, choices }) => {
        const start = startOf(id, faults);
        const { gestures, worlds } = wander(memory, start, choices);
        const state = readPractice(`#${writePractice({ scenario: id, faults, did: gestures })}`);
        expect(state).toEqual({ scenario: id, faults, did: gestures });
        expect(nowIn(replayed(simulator, start, state?.did ?? []))).toEqual(worlds.at(-1));
      }),
      { seed, numRuns: 200 },
    );
  });

  test.each([
    "",
    "#v2;scenario=x",
    "#v1;scenario=<b>",
    "#v1;did=w1",
    `#v1;scenario=a;did=${"w1,".repeat(20_000)}`,
    "#v1;scenario=a;did=x",
  ])("whose link is unreadable is no practice: %s", (link) => {
    expect(readPractice(link)).toBeUndefined();
  });
});

test("situations name only faults and devices that exist", () => {
  for (const [id, { faults = [], login }] of Object.entries(scenarios)) {
    expect(faultIds, id).toEqual(expect.arrayContaining(faults));
    expect(factorIds, id).toEqual(expect.arrayContaining(login?.factors ?? []));
  }
});

test("every fault can strike in some situation, and shows on a screen or in what comes", () => {
  for (const fault of faultIds) {
    const struck = ids.filter((id) => {
      const scenario = scenarios[id];
      return scenario !== undefined && canStrike(practiceWorld(scenario, quantities), fault);
    });
    expect(struck.length, fault).toBeGreaterThan(0);
  }
});
