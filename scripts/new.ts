/**
 * Begins an article, a claim, a term, a procedure or a situation: `npm run new -- article` asks a few questions and writes
 * all files in their places. Answers may also be given at once: `npm run new -- term --id lockout --term-en Lockout …`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { byHand, kindsOf } from "./new/kinds.ts";
import { knownHere } from "./new/known.ts";
import { createTalk } from "./new/talk.ts";
import "./new/plainly.ts";

const kinds = kindsOf(knownHere(), new Date().toISOString().slice(0, 10));
const [name = ""] = process.argv.slice(2);
const kind = kinds[name];
if (!kind) {
  const page = byHand[name];
  console.error(
    page
      ? `A ${name} asks for more than a form can: docs/tasks/${page}.md tells how.`
      : `npm run new: there is no "${name}". Name one of ${[...Object.keys(kinds), ...Object.keys(byHand)].join(", ")}.`,
  );
  process.exit(1);
}

const { values: given } = parseArgs({
  args: process.argv.slice(3),
  options: Object.fromEntries(kind.asks.map(({ id }) => [id, { type: "string" as const }])),
});
const { ask, close } = createTalk("npm run new", given);
const answers: Record<string, string> = {};
for (const one of kind.asks) answers[one.id] = await ask(one);
close();
const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
for (const [path, text] of Object.entries(kind.write(answers, read))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`written: ${path}`);
}
console.log("Now run npm run check, and go on from there; npm run dev shows it.");
