import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Step } from "../../src/knowledge/procedure.ts";
import { locales } from "../../src/language/locales.ts";
import { type ContentMutant, changed, sound } from "./changed.ts";

interface StepList {
  readonly name: string;
  readonly procedure: string;
  readonly length: number;
  readonly in: (knowledge: Knowledge) => unknown[];
}

/** Lists of steps: those of procedures, and those of each way of a slot, with a procedure that uses it. */
function stepLists(): StepList[] {
  const own = Object.entries(sound.procedures).map(([id, { steps }]) => ({
    name: id,
    procedure: id,
    length: steps.length,
    in: (knowledge: Knowledge) => knowledge.procedures[id]?.steps as unknown[],
  }));
  const ways = Object.entries(sound.slots).flatMap(([slot, { ways }]) => {
    const user = Object.entries(sound.procedures).find(([, { steps }]) =>
      steps.some((entry) => "slot" in entry && entry.slot === slot),
    );
    return Object.entries(ways).map(([value, { steps }]) => ({
      name: `${slot} (${value})`,
      procedure: user?.[0] ?? "",
      length: steps.length,
      in: (knowledge: Knowledge) => knowledge.slots[slot]?.ways[value]?.steps as unknown[],
    }));
  });
  return [...own, ...ways];
}

function* stepMutants(): Generator<ContentMutant> {
  for (const { name, procedure, length, in: listIn } of stepLists()) {
    for (let at = 0; at < length; at++) {
      yield {
        kind: "step dropped",
        what: `${name}, step ${at + 1}`,
        knowledge: changed((copy) => listIn(copy).splice(at, 1)),
        touches: { procedure },
      };
      if (at + 1 < length)
        yield {
          kind: "steps swapped",
          what: `${name}, steps ${at + 1} and ${at + 2}`,
          knowledge: changed((copy) => {
            const list = listIn(copy);
            [list[at], list[at + 1]] = [list[at + 1], list[at]];
          }),
          touches: { procedure },
        };
    }
  }
}

interface SaidStep {
  readonly name: string;
  readonly procedure: string;
  readonly step: Step;
  readonly in: (knowledge: Knowledge) => Step;
}

/** Every step as it is said. */
const saidSteps = (): SaidStep[] =>
  stepLists().flatMap(({ name, procedure, in: listIn }) =>
    listIn(sound).flatMap((entry, at) =>
      "say" in (entry as Step)
        ? [
            {
              name,
              procedure,
              step: entry as Step,
              in: (knowledge: Knowledge) => listIn(knowledge)[at] as Step,
            },
          ]
        : [],
    ),
  );

const named = /\{\{\s*control\.([a-z0-9.-]+)\s*\}\}/g;

/** The words of one language change, and nothing else does. */
function* wordMutants(): Generator<ContentMutant> {
  for (const { name, procedure, step, in: stepIn } of saidSteps())
    for (const locale of locales) {
      const refs = step.say[locale].match(named) ?? [];
      const [first, second] = refs;
      const mutant = (kind: string, say: string): ContentMutant => ({
        kind,
        what: `${name} › ${step.id} (${locale})`,
        knowledge: changed((copy) => {
          stepIn(copy).say[locale] = say;
        }),
        touches: { procedure },
      });
      const say = step.say[locale];
      if (first && second && first !== second)
        yield mutant(
          "buttons swapped in one language",
          say.replace(first, "\0").replace(second, first).replace("\0", second),
        );
      if (first) yield mutant("button typed out in one language", say.replace(first, "OK"));
    }
}

function* warningMutants(): Generator<ContentMutant> {
  for (const { name, procedure, step, in: stepIn } of saidSteps())
    if (step.loses)
      yield {
        kind: "warning dropped",
        what: `${name} › ${step.id}`,
        knowledge: changed((copy) => {
          delete (stepIn(copy) as { loses?: unknown }).loses;
        }),
        touches: { procedure },
      };
}

function* needMutants(): Generator<ContentMutant> {
  for (const [procedure, { needs }] of Object.entries(sound.procedures))
    for (const [at, { say }] of needs.entries())
      yield {
        kind: "need dropped",
        what: `${procedure}: ${say.en}`,
        knowledge: changed((copy) => {
          const own = copy.procedures[procedure] as { needs: unknown[] } | undefined;
          own?.needs.splice(at, 1);
        }),
        touches: "needs",
      };
}

/** Every mutant of what procedures say: steps, their words and warnings, and what to have ready. */
export function* procedureMutants(): Generator<ContentMutant> {
  yield* stepMutants();
  yield* wordMutants();
  yield* warningMutants();
  yield* needMutants();
}
