import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { simulator } from "../../../src/domain/ibkr-simulator.ts";
import { practiceWorld } from "../../../src/domain/practice/practice-world.ts";
import { loadKnowledge } from "../../../src/library/library.ts";
import { choicesFrom, wander } from "../../../workbench/wander.ts";
import type { Table } from "../table.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const megabytes = () => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

/** Growth of the heap over random practice that lasts an hour or more of virtual time in every situation. */
export function memoryTables(): Table[] {
  const { scenarios, quantities } = loadKnowledge();
  let hours = 0;
  let gestures = 0;
  const before = megabytes();
  const began = performance.now();
  for (const scenario of Object.values(scenarios)) {
    let world = practiceWorld(scenario, quantities);
    const start = world.nowMs;
    for (let seed = 1; seed < 400; seed++) {
      const way = wander(simulator, world, choicesFrom(seed));
      gestures += way.gestures.length;
      world = way.worlds.at(-1) ?? world;
    }
    hours += (world.nowMs - start) / 3_600_000;
  }
  const seconds = (performance.now() - began) / 1_000;
  return [
    {
      title: "Random practice in all situations, one run",
      heads: ["", "gestures", "gestures a second", "virtual hours", "growth of the heap, MB"],
      rows: [["all", gestures, Math.round(gestures / seconds), Math.round(hours), megabytes() - before]],
    },
  ];
}
