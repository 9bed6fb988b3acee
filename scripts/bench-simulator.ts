import { loadKnowledge } from "../src/library/library.ts";
import { routeTo } from "../src/procedure/route.ts";
import { prove } from "../src/proof/prove.ts";
import { practiceGoal } from "../src/scenario/practice-goal.ts";
import { practiceWorld } from "../src/scenario/practice-world.ts";
import { createMemory } from "../src/simulator/memory.ts";
import { wander } from "./wander.ts";

const { scenarios, quantities, ...rest } = loadKnowledge();
const samples = 200;

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);

/** Milliseconds to find the way on from 200 worlds of each situation, every one from nothing: no memory is shared. */
export function benchRoutes(): string[] {
  const all: number[] = [];
  const rows = Object.entries(scenarios).map(([id, scenario]) => {
    const start = practiceWorld(scenario, quantities);
    const isGoal = practiceGoal(scenario);
    const times = Array.from({ length: samples }, (_, seed) => {
      const { world } = wander(start, seed + 1);
      const began = performance.now();
      routeTo(world, isGoal, false, createMemory());
      return performance.now() - began;
    }).sort((a, b) => a - b);
    all.push(...times);
    return `| ${id} | ${ms(at(times, 0.5))} | ${ms(at(times, 0.95))} | ${ms(at(times, 1))} |`;
  });
  all.sort((a, b) => a - b);
  return [
    `| the way on, from ${samples} worlds | median, ms | p95, ms | worst, ms |`,
    "|---|---:|---:|---:|",
    ...rows,
    `| all | ${ms(at(all, 0.5))} | ${ms(at(all, 0.95))} | ${ms(at(all, 1))} |`,
  ];
}

/** What the proof explores in a second. */
export function benchProof(): string[] {
  const knowledge = { scenarios, quantities, ...rest };
  const rows = Object.keys(knowledge.trees).map((tree) => {
    const began = performance.now();
    const { graph, assignments } = prove(knowledge, tree);
    const seconds = (performance.now() - began) / 1_000;
    return `| ${tree} | ${assignments} | ${graph.worlds.length} | ${graph.transitions()} | ${seconds.toFixed(1)} | ${Math.round(graph.transitions() / seconds)} |`;
  });
  return [
    "| proof | assignments | worlds | transitions | seconds | transitions a second |",
    "|---|---:|---:|---:|---:|---:|",
    ...rows,
  ];
}
