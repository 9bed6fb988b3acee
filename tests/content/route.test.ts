import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isReached } from "../../src/domain/practice/practice-goal.ts";
import { practiceWorld } from "../../src/domain/practice/practice-world.ts";
import { createGraph, distancesTo } from "../../src/engine/explore/graph.ts";
import { movesToTry } from "../../src/engine/explore/moves.ts";
import { routeTo } from "../../src/engine/explore/route.ts";
import { createMemory } from "../../src/engine/world/memory.ts";
import { perform } from "../../src/engine/world/perform.ts";
import type { World } from "../../src/engine/world/world.ts";
import { wander } from "../../workbench/wander.ts";
import { simulator } from "../support/guides.ts";
import { isWhole } from "../support/in-turn.ts";
import { knowledge } from "../support/knowledge.ts";

const { scenarios, quantities } = knowledge;
const seed = 20261124;

describe.each(Object.entries(scenarios))("from anywhere in %s", (_, scenario) => {
  // `npm run verify` looks at more, `npm run bench` at 200 of each; where days count there are many more worlds to search.
  const samples = scenario.login?.days ? 10 : isWhole || !scenario.login ? 60 : 20;
  const isGoal = (world: World) => isReached(scenario, world);
  const start = practiceWorld(scenario, quantities);

  test("from its beginning the goal is reached, without a call where none is needed", () => {
    expect(routeTo(createMemory(simulator), start, isGoal, scenario.support ?? false)).toBeDefined();
    if (scenario.support) expect(routeTo(createMemory(simulator), start, isGoal)).toBeUndefined();
  });

  const numbers = fc.sample(fc.array(fc.nat(9_973), { maxLength: 14 }), { seed, numRuns: samples });
  const worlds = numbers.map((choices) => wander(simulator, start, choices).worlds.at(-1) as World);

  test(`the way on from ${samples} worlds reaches the goal; where there is none, a call is a way or all is said`, () => {
    const memory = createMemory(simulator);
    let ways = 0;
    for (const world of worlds) {
      const route = routeTo(memory, world, isGoal);
      if (!route) continue;
      ways++;
      const end = route.reduce<World>((now, gesture) => perform(simulator, now, gesture), world);
      expect(isGoal(end)).toBe(true);
    }
    if (!scenario.support) expect(ways).toBeGreaterThan(samples / 2);
  });

  const whole = () =>
    test("it is as short as the whole graph allows, and agrees that there is none", () => {
      const memory = createMemory(simulator);
      const graph = createGraph(memory);
      const indexes = worlds.map((world) => graph.add(world));
      const distances = distancesTo(graph, isGoal);
      for (const [at, world] of worlds.entries())
        expect(routeTo(memory, world, isGoal)?.length ?? -1).toBe(distances[indexes[at] ?? -1]);
    });

  const around = () =>
    test("no first move of another kind would make it shorter", () => {
      const memory = createMemory(simulator);
      const lengthFrom = (world: World) => routeTo(memory, world, isGoal)?.length ?? Infinity;
      for (const world of worlds.slice(0, scenario.login?.days ? 5 : isWhole ? 20 : 6)) {
        const own = lengthFrom(world);
        const after = movesToTry(memory, world).map(
          (move) => 1 + lengthFrom(perform(simulator, world, move)),
        );
        if (own > 0) expect(own).toBe(Math.min(...after));
      }
    });

  // The whole graph of a login is too large to hold; there each world is compared with those around it.
  if (scenario.login) around();
  else whole();
});
