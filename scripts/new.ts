/**
 * Begins an article, a claim, a term, a procedure or a situation: `npm run new -- article` asks a few questions and writes
 * all files in their places. Answers may also be given at once: `npm run new -- term --id lockout --term-en Lockout …`.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { Asked } from "./new/kind.ts";
import { kindsOf } from "./new/kinds.ts";

const kinds = kindsOf(globSync("content/claims/*.yml"), new Date().toISOString().slice(0, 10));
const [name = ""] = process.argv.slice(2);
const kind = kinds[name];
if (!kind)
  throw new Error(`npm run new: there is no "${name}". Name one of ${Object.keys(kinds).join(", ")}.`);

const { values: given } = parseArgs({
  args: process.argv.slice(3),
  options: Object.fromEntries(kind.asks.map(({ id }) => [id, { type: "string" as const }])),
});
const talk = createInterface({ input: process.stdin });
const lines = talk[Symbol.asyncIterator]();

/** The next line that is typed or piped in. @throws Error where there is none. */
async function next(question: string): Promise<string> {
  process.stdout.write(question);
  const { value, done } = await lines.next();
  if (done) throw new Error("npm run new: the answers ended before the questions. Nothing is written.");
  return value;
}

/** Asks until an answer fits; one that was given at once has to. */
async function ask({ id, question, fits, remedy, otherwise }: Asked): Promise<string> {
  const atOnce = given[id];
  for (;;) {
    const hint = otherwise === undefined ? "" : ` (${otherwise})`;
    const said = String(atOnce ?? (await next(`${question}${hint}: `))).trim() || (otherwise ?? "");
    if (fits.test(said)) return said;
    if (atOnce !== undefined) throw new Error(`npm run new: --${id} is “${said}”. ${remedy}`);
    console.log(remedy);
  }
}

const answers: Record<string, string> = {};
for (const one of kind.asks) answers[one.id] = await ask(one);
talk.close();
const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
for (const [path, text] of Object.entries(kind.write(answers, read))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`written: ${path}`);
}
console.log("Now run npm run check, and go on from there; npm run dev shows it.");
