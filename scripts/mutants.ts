/**
 * Breaks the content and the code one thing at a time and tells what notices: `npm run mutants`. A mutant of the content
 * counts as killed by a reference, a law, a step's promise, a source case or the proof, never by the committed verdict
 * table; one of the code by a test. What survives has to be named as harmless, or the run fails.
 * `-- --only "route search,control"` tries the kinds whose names hold these words.
 */
import { loadKnowledge } from "../src/library/library.ts";
import { chartMutants, chartTests } from "./mutants/charts.ts";
import { codeMutants, codeTests } from "./mutants/code.ts";
import { contentMutants } from "./mutants/content.ts";
import { killerOf } from "./mutants/killers.ts";
import { linkMutants } from "./mutants/links.ts";
import type { Mutant } from "./mutants/mutant.ts";
import { createScratch } from "./mutants/scratch.ts";
import { astray, harmless } from "./mutants/survivors.ts";

interface Count {
  killed: number;
  total: number;
}

const only = process.argv[process.argv.indexOf("--only") + 1] ?? "";
const isWanted = (kind: string) =>
  !process.argv.includes("--only") || only.split(",").some((words) => kind.includes(words));

const counts = new Map<string, Count>();
const tried = new Set<string>();
const survivors = new Set<string>();

function note({ kind, what, isKilled }: Mutant): void {
  if (!isWanted(kind)) return;
  const count = counts.get(kind) ?? { killed: 0, total: 0 };
  counts.set(kind, count);
  count.total++;
  if (isKilled()) count.killed++;
  else survivors.add(`${kind}: ${what}`);
  tried.add(`${kind}: ${what}`);
  // A long run tells how far it is, so that what it has found is not lost when somebody has to stop it.
  console.error(`${kind}: ${count.killed}/${count.total}`);
}

const sound = loadKnowledge();
for (const touches of [
  { tree: "restore-access" },
  { procedure: "recover-android" },
  "needs",
  "words",
  "claims",
] as const) {
  const killer = killerOf(sound, touches);
  if (killer) throw new Error(`npm run mutants: the content as it is fails by ${killer}. Mend it first.`);
}
for (const { kind, what, knowledge, touches } of contentMutants())
  note({ kind, what, isKilled: () => killerOf(knowledge(), touches) !== undefined });
for (const mutant of linkMutants()) note(mutant);

const scratch = createScratch();
try {
  const mutants = [...codeMutants(scratch), ...chartMutants(scratch)].filter(({ kind }) => isWanted(kind));
  if (mutants.length > 0 && !scratch.passes([...new Set([...codeTests(), ...chartTests()])]))
    throw new Error("npm run mutants: the tests fail before anything is broken. Mend them first.");
  for (const mutant of mutants) note(mutant);
} finally {
  scratch.remove();
}

console.log("| kind | killed | total |\n|---|---:|---:|");
for (const [kind, { killed, total }] of counts) console.log(`| ${kind} | ${killed} | ${total} |`);
const all = [...counts.values()].reduce(
  (sum, one) => ({ killed: sum.killed + one.killed, total: sum.total + one.total }),
  { killed: 0, total: 0 },
);
if (all.total === 0) throw new Error(`npm run mutants: there is no kind "${only}". Name one of the table.`);
console.log(
  `| all | ${all.killed} | ${all.total} |\n\n${((100 * all.killed) / all.total).toFixed(1)} % killed`,
);
for (const name of survivors) console.log(`- ${name}\n  ${harmless.get(name) ?? "?"}`);
const wrong = astray(tried, survivors);
if (wrong.length > 0) throw new Error(`npm run mutants:\n${wrong.join("\n")}`);
