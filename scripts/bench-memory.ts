import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadKnowledge } from "../src/library/library.ts";
import { practiceWorld } from "../src/scenario/practice-world.ts";
import { wander } from "./wander.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const megabytes = () => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

/** Growth of the heap over random practice that lasts an hour or more of virtual time in every situation. */
export function benchMemory(): string[] {
  const { scenarios, quantities } = loadKnowledge();
  let hours = 0;
  let gestures = 0;
  const before = megabytes();
  for (const scenario of Object.values(scenarios)) {
    let world = practiceWorld(scenario, quantities);
    const began = world.nowMs;
    for (let seed = 1; seed < 400; seed++) {
      const way = wander(world, seed);
      gestures += way.gestures.length;
      world = way.world;
    }
    hours += (world.nowMs - began) / 3_600_000;
  }
  const growth = megabytes() - before;
  return [
    "| random practice | gestures | virtual hours | growth of the heap, MB |",
    "|---|---:|---:|---:|",
    `| all situations | ${gestures} | ${Math.round(hours)} | ${growth.toFixed(1)} |`,
  ];
}
