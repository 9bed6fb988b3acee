/**
 * Makes a procedure of what was tapped: practise in the simulator as a reader shall, copy the address, and run
 * `npm run record -- '<address>'`. It derives what is done, what shows, what is needed and what is lost, proposes words that
 * other procedures have for the same, asks for the rest in both languages, and writes the file.
 */
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { ibkr } from "../src/domain/ibkr.ts";
import { practiceToday } from "../src/engine/practice/former-practice.ts";
import { readPractice } from "../src/engine/practice/link.ts";
import { practiceFrom } from "../src/engine/practice/practice.ts";
import { loadKnowledge } from "../src/library/library.ts";
import { reviewContent } from "../src/library/review.ts";
import { anId, idOf, inBoth, someWords } from "./new/kind.ts";
import { createTalk } from "./new/talk.ts";
import { needsFor, saidOf, usesOf } from "./record/known.ts";
import { type Tapped, tappedSteps } from "./record/taps.ts";
import { proposedSay } from "./record/words.ts";

const command = "npm run record";
const options = [
  ...["id", "article", "minutes"],
  ...["title", "summary", "ends"].flatMap((id) => [`${id}-en`, `${id}-ru`]),
];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(options.map((id) => [id, { type: "string" as const }])),
});
const knowledge = loadKnowledge();
const { quantities, scenarios, former } = knowledge;
const { simulator } = ibkr;

const read = readPractice((positionals[0] ?? "").replace(/^[^#]*#/, ""));
if (!read || read.did.length === 0)
  throw new Error(
    `${command} -- '<address>': give the address of a practice in which something was done, in quotes.`,
  );
const state = practiceToday(former, read);
const scenario = scenarios[state.scenario];
const practice = practiceFrom({ domain: ibkr, scenarios, quantities }, state);
if (!scenario || !practice)
  throw new Error(`${command}: there is no situation “${state.scenario}”. Practise in another one.`);
const { start, done, moments } = practice.history;
if (done.length < state.did.length)
  throw new Error(
    `${command}: tap ${done.length + 1} of the address fits no more. Practise again, and copy the new address.`,
  );
const steps = tappedSteps(
  simulator,
  quantities,
  done.map((gesture, at) => ({
    gesture,
    before: moments[at - 1]?.world ?? start,
    after: moments[at]?.world ?? start,
  })),
);
const own = steps[0]?.on ?? "";
const kind = steps[0]?.kind ?? "";
const { ask, close } = createTalk(command, values);

const askInBoth = async (
  id: string,
  what: string,
  otherwise?: { readonly en: string; readonly ru: string },
) => {
  const [en, ru] = inBoth(id, what);
  return {
    en: await ask({ ...en, ...(otherwise && { otherwise: otherwise.en }) }),
    ru: await ask({ ...ru, ...(otherwise && { otherwise: otherwise.ru }) }),
  };
};
const claimsOf = async (id: string, otherwise?: readonly string[]): Promise<string[]> => {
  const said = await ask({
    id,
    question: "  Claims that say so, with spaces",
    fits: /^[FX]\d+( [FX]\d+)*$/,
    remedy: "Write ids from content/claims, such as F011 X005; npm run new -- claim makes one.",
    ...(otherwise ? { otherwise: otherwise.join(" ") } : {}),
  });
  return said.split(" ");
};

/** One step as it is written: what was tapped, in words that are there already or are asked for. */
async function written(step: Tapped, at: number, taken: ReadonlySet<string>) {
  const said = saidOf(knowledge, step, own);
  const touched = step.acts.map((act) => Object.values(act)[0]).join(", ");
  console.log(`\nStep ${at + 1} of ${steps.length}, ${step.on}: ${touched}. Then: ${step.see.screen}.`);
  const idea =
    said?.id ??
    step.acts.flatMap((act) => ("press" in act ? [act.press] : "type" in act ? [act.type] : []))[0] ??
    "";
  const id = await ask({
    ...idOf("step"),
    id: `step-${at + 1}-id`,
    otherwise: taken.has(idea) ? `${idea}-again` : idea,
  });
  const say = await askInBoth(`step-${at + 1}`, "  What to say", said?.say ?? proposedSay(step, own));
  const claims = await claimsOf(`step-${at + 1}-claims`, said?.claims);
  const isElsewhere = step.on !== own;
  return {
    id,
    say,
    do: step.acts.map((act) => ("wait" in act || !isElsewhere ? act : { ...act, on: step.on })),
    ...(said?.names ? { names: said.names } : {}),
    see: isElsewhere ? { on: step.on, ...step.see } : step.see,
    claims,
    ...(step.loses
      ? {
          loses: await askInBoth(
            `step-${at + 1}-loses`,
            "  It destroys something; what is lost",
            said?.loses,
          ),
        }
      : {}),
  };
}

const id = await ask(idOf("procedure"));
const path = `content/procedures/${id}.yml`;
if (existsSync(path)) throw new Error(`${command}: ${path} is there already. Choose another id.`);
const title = await askInBoth("title", "Its title");
const summary = await askInBoth("summary", "What it does");
const article = await ask(someWords("article", "The article it belongs to, such as KB2748"));
const minutes = await ask({
  id: "minutes",
  question: "How long it takes: a quantity",
  fits: anId,
  remedy: "Name one of content/quantities.",
  otherwise: "login-minutes",
});
const list: Awaited<ReturnType<typeof written>>[] = [];
for (const [at, step] of steps.entries())
  list.push(await written(step, at, new Set(list.map((one) => one.id))));
const { needs, unknown } = needsFor(knowledge, usesOf(knowledge, steps, own));
const asked: { say: { en: string; ru: string }; for: string[]; claims: string[] }[] = [];
for (const use of unknown)
  asked.push({
    say: await askInBoth(`need-${use}`, `\nTo have ready for ${use}`),
    for: [use],
    claims: await claimsOf(`need-${use}-claims`),
  });
const losing = list.find(({ loses }) => loses)?.loses;
const last = list.at(-1);
const ends = await askInBoth("ends", "\nWhat to do when it worked");
close();

const procedure = {
  title,
  summary,
  article,
  on: own,
  kind,
  given: scenario.given,
  minutes,
  needs: [...needs.map(({ when: _, ...need }) => need), ...asked],
  ...(losing ? { loses: losing } : {}),
  steps: list,
  ends: { say: ends, see: last?.see },
  trouble: {},
};
writeFileSync(
  path,
  `# yaml-language-server: $schema=../../schemas/procedure.json\n${stringify(procedure, { lineWidth: 0, aliasDuplicateObjects: false })}`,
);
console.log(`\nwritten: ${path}`);
const { problems } = reviewContent(process.cwd());
const mine = problems.filter((problem) => problem.file === path);
for (const { line, fact, remedy } of mine) console.log(`  ${path}:${line ?? 1} ${fact}. ${remedy}`);
console.log(
  mine.length === 0
    ? "It plays, and check has nothing against it."
    : `${mine.length} places are left for check: npm run check.`,
);
