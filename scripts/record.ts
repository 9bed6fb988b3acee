/**
 * Makes a procedure of what was tapped: practise in the simulator as a reader shall, copy the address, and run
 * `npm run record -- '<address>'`. It derives what is done, what shows, what is needed and what is lost, proposes words that
 * other procedures have for the same, asks for the rest in both languages, and writes the file. `npm run dev` has the same
 * as a page, at `/write/`.
 */
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadKnowledge } from "../src/library/library.ts";
import { reviewContent } from "../src/library/review.ts";
import { createTalk } from "./new/talk.ts";
import "./new/plainly.ts";
import { practisedAt } from "./record/practised.ts";
import { recordedProcedure } from "./record/procedure.ts";

const options = [
  ...["id", "article", "minutes"],
  ...["title", "summary", "ends"].flatMap((id) => [`${id}-en`, `${id}-ru`]),
];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(options.map((id) => [id, { type: "string" as const }])),
});
const knowledge = loadKnowledge();
const practised = practisedAt(knowledge, positionals[0] ?? "");
const { ask, close } = createTalk("npm run record", values);
const { path, text } = await recordedProcedure(knowledge, practised, {
  ask,
  about: (words) => console.log(`\n${words}`),
  has: existsSync,
});
close();
writeFileSync(path, text);
console.log(`\nwritten: ${path}`);
const { problems } = reviewContent(process.cwd());
const mine = problems.filter((problem) => problem.file === path);
for (const { line, fact, remedy } of mine) console.log(`  ${path}:${line ?? 1} ${fact}. ${remedy}`);
console.log(
  mine.length === 0
    ? "It plays, and check has nothing against it."
    : `${mine.length} places are left for check: npm run check.`,
);
