import { stringify } from "yaml";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { type Asked, anId, idOf, inBoth, someWords } from "../new/kind.ts";
import { needsFor, saidOf, usesOf } from "./known.ts";
import type { Practised } from "./practised.ts";
import type { Tapped } from "./taps.ts";
import { proposedSay } from "./words.ts";

interface Both {
  readonly en: string;
  readonly ru: string;
}

/** Whoever puts words to what was tapped: in a terminal, or on a page. */
export interface Writer {
  readonly ask: (asked: Asked) => Promise<string>;
  /** Hears what the next questions are about. */
  readonly about: (words: string) => void;
  /** Whether a file of the project is there already. */
  readonly has: (path: string) => boolean;
}

/** The file that a recorded procedure makes. */
export interface Recorded {
  readonly path: string;
  readonly text: string;
}

/** A text in both languages, with what stands elsewhere for the same as the answer to nothing. */
async function bothOf({ ask }: Writer, id: string, what: string, otherwise?: Both): Promise<Both> {
  const [en, ru] = inBoth(id, what);
  return {
    en: await ask({ ...en, ...(otherwise && { otherwise: otherwise.en }) }),
    ru: await ask({ ...ru, ...(otherwise && { otherwise: otherwise.ru }) }),
  };
}

async function claimsOf({ ask }: Writer, id: string, otherwise?: readonly string[]): Promise<string[]> {
  const said = await ask({
    id,
    question: "  Claims that say so, with spaces",
    fits: /^[FX]\d+( [FX]\d+)*$/,
    remedy: "Write ids from content/claims, such as F011 X005; npm run new -- claim makes one.",
    ...(otherwise ? { otherwise: otherwise.join(" ") } : {}),
  });
  return said.split(" ");
}

/** One step as it is written: what was tapped, in words that are there already or are asked for. */
async function stepOf(
  knowledge: Knowledge,
  writer: Writer,
  own: string,
  step: Tapped,
  at: number,
  taken: ReadonlySet<string>,
) {
  const said = saidOf(knowledge, step, own);
  const touched = step.acts.map((act) => Object.values(act)[0]).join(", ");
  writer.about(`Step ${at + 1}, ${step.on}: ${touched}. Then: ${step.see.screen}.`);
  const first = step.acts.flatMap((act) =>
    "press" in act ? [act.press] : "type" in act ? [act.type] : [],
  )[0];
  const idea = said?.id ?? first ?? "";
  const id = await writer.ask({
    ...idOf("step"),
    id: `step-${at + 1}-id`,
    otherwise: taken.has(idea) ? `${idea}-again` : idea,
  });
  const say = await bothOf(writer, `step-${at + 1}`, "  What to say", said?.say ?? proposedSay(step, own));
  const claims = await claimsOf(writer, `step-${at + 1}-claims`, said?.claims);
  const isElsewhere = step.on !== own;
  const loses =
    step.loses &&
    (await bothOf(writer, `step-${at + 1}-loses`, "  It destroys something; what is lost", said?.loses));
  return {
    id,
    say,
    do: step.acts.map((act) => ("wait" in act || !isElsewhere ? act : { ...act, on: step.on })),
    ...(said?.names ? { names: said.names } : {}),
    see: isElsewhere ? { on: step.on, ...step.see } : step.see,
    claims,
    ...(loses ? { loses } : {}),
  };
}

/**
 * Makes a procedure of what was tapped: it derives what is done, what shows, what is needed and what is lost, proposes
 * words that other procedures have for the same, and asks for the rest in both languages.
 * @throws Error where its file is there already, or an answer is refused.
 */
export async function recordedProcedure(
  knowledge: Knowledge,
  { scenario, steps }: Practised,
  writer: Writer,
): Promise<Recorded> {
  const own = steps[0]?.on ?? "";
  writer.about("The procedure");
  const id = await writer.ask(idOf("procedure"));
  const path = `content/procedures/${id}.yml`;
  if (writer.has(path)) throw new Error(`${path} is there already. Choose another id.`);
  const title = await bothOf(writer, "title", "Its title");
  const summary = await bothOf(writer, "summary", "What it does");
  const article = await writer.ask(someWords("article", "The article it belongs to, such as KB2748"));
  const minutes = await writer.ask({
    id: "minutes",
    question: "How long it takes: a quantity",
    fits: anId,
    remedy: "Name one of content/quantities.",
    otherwise: "login-minutes",
  });
  const list: Awaited<ReturnType<typeof stepOf>>[] = [];
  for (const [at, step] of steps.entries())
    list.push(await stepOf(knowledge, writer, own, step, at, new Set(list.map((one) => one.id))));
  const { needs, unknown } = needsFor(knowledge, usesOf(knowledge, steps, own));
  const asked: { say: Both; for: string[]; claims: string[] }[] = [];
  for (const use of unknown) {
    writer.about(`To have ready: ${use}`);
    const say = await bothOf(writer, `need-${use}`, `To have ready for ${use}`);
    asked.push({ say, for: [use], claims: await claimsOf(writer, `need-${use}-claims`) });
  }
  writer.about("The end");
  const ends = await bothOf(writer, "ends", "What to do when it worked");
  const losing = list.find(({ loses }) => loses)?.loses;
  const procedure = {
    title,
    summary,
    article,
    on: own,
    kind: steps[0]?.kind ?? "",
    given: scenario.given,
    minutes,
    needs: [...needs.map(({ when: _, ...need }) => need), ...asked],
    ...(losing ? { loses: losing } : {}),
    steps: list,
    ends: { say: ends, see: list.at(-1)?.see },
    trouble: {},
  };
  const body = stringify(procedure, { lineWidth: 0, aliasDuplicateObjects: false });
  return { path, text: `# yaml-language-server: $schema=../../schemas/procedure.json\n${body}` };
}
