/**
 * Compares how this site is built, and what its pages weigh, with Starlight, VitePress and bare Eleventy:
 * `node scripts/bench/compare.ts [--sizes 28,1000] [--runs 2] [--json file] [--only build,weight,search]`.
 */
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { install, installedVersion } from "./install.ts";
import { eleventy } from "./peers/eleventy.ts";
import { ours } from "./peers/ours.ts";
import type { Peer } from "./peers/peer.ts";
import { starlight } from "./peers/starlight.ts";
import { vitepress } from "./peers/vitepress.ts";
import { runAll } from "./run.ts";
import { tablesOf } from "./tables.ts";

const known = ["build", "weight", "search"];
const peers: readonly Peer[] = [ours, starlight, vitepress, eleventy];

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "28,1000" },
    runs: { type: "string", default: "2" },
    json: { type: "string" },
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

/** What a peer is made of, with versions, and the search program that it may bring with it. */
const versionsOf = (peer: Peer) =>
  Object.fromEntries(
    [...Object.keys(peer.packages), "pagefind", "vite"]
      .map((name) => [name, installedVersion(peer, name)])
      .filter(([, version]) => version !== "not there"),
  );

for (const peer of peers) install(peer);
const machine = {
  cores: cpus().length,
  processor: cpus()[0]?.model ?? "unknown",
  gigabytes: Math.round(totalmem() / 1e9),
  node: process.version,
};
const versions = Object.fromEntries(peers.map((peer) => [peer.name, versionsOf(peer)]));
const results = await runAll(peers, { sizes, runs, parts }, (line) => console.error(line));

console.log(
  `${machine.cores} cores of ${machine.processor}, ${machine.gigabytes} GB, Node ${machine.node}; ` +
    `${runs} run${runs === 1 ? "" : "s"}, the peers in turn, each build from nothing.\n`,
);
for (const [name, all] of Object.entries(versions))
  console.log(
    `- ${name}: ${Object.entries(all)
      .map((pair) => pair.join(" "))
      .join(", ")}`,
  );
console.log(`\n${tablesOf(results, parts)}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, versions, results }, null, 2)}\n`);
