import type { Forest } from "../../src/engine/tree/forest.ts";
import { chartOf } from "./chart.ts";
import { draw } from "./draw.ts";
import { jsonText } from "./json.ts";
import { readme } from "./readme.ts";
import { sources } from "./sources.ts";

/** Every file of docs/charts by its name. Pure. */
export function chartFiles(forest: Forest): ReadonlyMap<string, string> {
  const all = sources(forest).map((source) => ({ ...source, chart: chartOf(source.config) }));
  return new Map([
    ...all.flatMap(({ id, config, chart }): [string, string][] => [
      [`${id}.svg`, draw(chart)],
      [`${id}.json`, jsonText(config)],
    ]),
    ["README.md", readme(all)],
  ]);
}
