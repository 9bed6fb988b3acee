import { simulator } from "../../../src/domain/ibkr-simulator.ts";
import { isReached } from "../../../src/domain/practice/practice-goal.ts";
import { practiceWorld } from "../../../src/domain/practice/practice-world.ts";
import { routeTo } from "../../../src/engine/explore/route.ts";
import { createMemory } from "../../../src/engine/world/memory.ts";
import type { World } from "../../../src/engine/world/world.ts";
import { loadKnowledge } from "../../../src/library/library.ts";
import { choicesFrom, wander } from "../../../workbench/wander.ts";
import { spreadOf } from "../spread.ts";
import type { Table } from "../table.ts";

const samples = 200;

/** How long the way on takes from states that a person might have come to, every one from nothing: no memory is shared. */
export function routeTables(): Table[] {
  const { scenarios, quantities } = loadKnowledge();
  const all: number[] = [];
  const row = (name: string, times: readonly number[]) => {
    const { median, p95, most } = spreadOf(times);
    return [name, median, p95, most];
  };
  const rows = Object.entries(scenarios).map(([id, scenario]) => {
    const start = practiceWorld(scenario, quantities);
    const isGoal = (world: World) => isReached(scenario, world);
    const times = Array.from({ length: samples }, (_, seed) => {
      const world = wander(simulator, start, choicesFrom(seed + 1)).worlds.at(-1) ?? start;
      const began = performance.now();
      routeTo(createMemory(simulator), world, isGoal);
      return performance.now() - began;
    });
    all.push(...times);
    return row(id, times);
  });
  return [
    {
      title: `The way on from ${samples} states of each situation, ms`,
      heads: ["situation", "median", "p95", "worst"],
      rows: [...rows, row("all", all)],
    },
  ];
}
