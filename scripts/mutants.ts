/**
 * Breaks the content one thing at a time and tells what notices: `npm run mutants`. A mutant counts as killed by a
 * reference, a law, a step's promise, a source case or the proof, never by the committed verdict table.
 */
import { loadKnowledge } from "../src/library/library.ts";
import { contentMutants } from "./mutants/content.ts";
import { killerOf } from "./mutants/killers.ts";
import { ruleMutants } from "./mutants/rules.ts";

interface Count {
  killed: number;
  total: number;
}

const counts = new Map<string, Count>();
const survivors: string[] = [];

function note(kind: string, what: string, killer: string | undefined): void {
  const count = counts.get(kind) ?? { killed: 0, total: 0 };
  counts.set(kind, count);
  count.total++;
  if (killer) count.killed++;
  else survivors.push(`${kind}: ${what}`);
}

const sound = loadKnowledge();
for (const touches of [
  { tree: "restore-access" },
  { procedure: "recover-android" },
  "words",
  "claims",
] as const) {
  const killer = killerOf(sound, touches);
  if (killer) throw new Error(`npm run mutants: the content as it is fails by ${killer}. Mend it first.`);
}

for (const { kind, what, knowledge, touches } of contentMutants())
  note(kind, what, killerOf(knowledge, touches));
for (const { what, killed } of ruleMutants())
  note("server rule loosened", what, killed ? "a test" : undefined);

console.log("| kind | killed | total |\n|---|---:|---:|");
for (const [kind, { killed, total }] of counts) console.log(`| ${kind} | ${killed} | ${total} |`);
const all = [...counts.values()].reduce((sum, one) => ({
  killed: sum.killed + one.killed,
  total: sum.total + one.total,
}));
console.log(
  `| all | ${all.killed} | ${all.total} |\n\n${((100 * all.killed) / all.total).toFixed(1)} % killed`,
);
console.log(
  survivors.length === 0 ? "No survivor." : `Survivors:\n${survivors.map((one) => `- ${one}`).join("\n")}`,
);
