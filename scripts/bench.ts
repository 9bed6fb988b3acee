/**
 * Everything that is measured, in one run: our own pages, guides and devices, then the same articles built, served and
 * searched by Starlight, VitePress and bare Eleventy, which are installed outside of the project. Markdown comes out, and
 * JSON beside it. Run after `npm run build`, with nothing else at work:
 * `node scripts/bench.ts [--sizes 28,1000] [--runs 2] [--only build,search] [--json file]`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { install } from "./bench/install.ts";
import { memoryTables } from "./bench/own/memory.ts";
import { paintTables } from "./bench/own/paint.ts";
import { proofTables } from "./bench/own/proof.ts";
import { queryTables } from "./bench/own/queries.ts";
import { routeTables } from "./bench/own/routes.ts";
import { weightTables } from "./bench/own/weights.ts";
import { peers, versionsOf } from "./bench/peers/all.ts";
import { buildAll, realTables, type Site } from "./bench/real-compare.ts";
import { type Result, runAll } from "./bench/run.ts";
import { slowTables } from "./bench/slow.ts";
import { markdownTable, type Table } from "./bench/table.ts";
import { tablesOf } from "./bench/tables.ts";

/** Parts of our own, then those that compare. */
const own: Readonly<Record<string, () => Table[] | Promise<Table[]>>> = {
  weights: weightTables,
  routes: routeTables,
  proof: proofTables,
  memory: memoryTables,
  paint: paintTables,
  queries: queryTables,
};
const bySize = ["build", "weight", "search", "dev"];
/** Parts for which every peer carries our articles. */
const withOurs: Readonly<Record<string, (sites: readonly Site[]) => Promise<Table[]>>> = {
  real: realTables,
  slow: slowTables,
};
const known = [...Object.keys(own), ...Object.keys(withOurs), ...bySize];

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "28,1000,5000" },
    runs: { type: "string", default: "2" },
    json: { type: "string", default: ".cache/bench.json" },
    only: { type: "string", default: known.join(",") },
  },
});
const sizes = values.sizes.split(",").map(Number);
const parts = new Set(values.only.split(","));
// Weights do not change from one run to the next.
const runs = parts.has("build") ? Number(values.runs) : 1;
if (![...sizes, runs].every((number) => Number.isInteger(number) && number > 0))
  throw new Error("bench › --sizes and --runs take whole numbers above 0, as in --sizes 28,1000 --runs 2.");
if (![...parts].every((part) => known.includes(part)))
  throw new Error(`bench › --only takes ${known.join(", ")}, with commas between them.`);

const machine = {
  cores: cpus().length,
  processor: cpus()[0]?.model ?? "unknown",
  gigabytes: Math.round(totalmem() / 1e9),
  node: process.version,
};
const compares = [...parts].some((part) => !(part in own));
if (compares) for (const peer of peers) install(peer);
const versions = Object.fromEntries(peers.map((peer) => [peer.name, versionsOf(peer)]));

const tables: Table[] = [];
mkdirSync(dirname(values.json), { recursive: true });
/** Prints tables, and writes all that is known by now: a run is long, and may be cut short. */
const show = (more: readonly Table[], results: readonly Result[] = []) => {
  tables.push(...more);
  for (const table of more) console.log(`${markdownTable(table)}\n`);
  writeFileSync(values.json, `${JSON.stringify({ machine, versions, tables, results }, null, 2)}\n`);
};

console.log(
  `${machine.cores} cores of ${machine.processor}, ${machine.gigabytes} GB, Node ${machine.node}.\n`,
);
if (compares)
  for (const [name, all] of Object.entries(versions)) {
    const list = Object.entries(all).map((pair) => pair.join(" "));
    console.log(`- ${name}: ${list.join(", ")}`);
  }
for (const [name, measure] of Object.entries(own)) if (parts.has(name)) show(await measure());
const wanted = Object.entries(withOurs).filter(([name]) => parts.has(name));
const sites = wanted.length > 0 ? await buildAll(peers) : [];
for (const [, measure] of wanted) show(await measure(sites));
if (bySize.some((part) => parts.has(part))) {
  const results = await runAll(peers, { sizes, runs, parts }, (line) => console.error(line));
  show(tablesOf(results, parts, runs), results);
}
