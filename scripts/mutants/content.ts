import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Step } from "../../src/knowledge/procedure.ts";
import { locales } from "../../src/language/locales.ts";
import { loadKnowledge } from "../../src/library/library.ts";

/** Which part of the content a mutant touches: only what depends on it is asked. */
export type Touches =
  | { readonly tree: string }
  | { readonly procedure: string }
  | "words"
  | "claims"
  | "numbers";

export interface ContentMutant {
  readonly kind: string;
  readonly what: string;
  readonly knowledge: Knowledge;
  readonly touches: Touches;
}

const sound = loadKnowledge();

/** A copy of the content with one change. */
function changed(change: (copy: Knowledge) => void): Knowledge {
  const copy = structuredClone(sound) as Knowledge;
  change(copy);
  return copy;
}

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

function* edgeMutants(): Generator<ContentMutant> {
  for (const [tree, { nodes, ends }] of Object.entries(sound.trees)) {
    const places = [...Object.keys(nodes), ...Object.keys(ends)];
    for (const [id, { answers }] of Object.entries(nodes))
      for (const [answer, { to }] of Object.entries(answers)) {
        const other = places[(places.indexOf(to) + 1) % places.length] ?? "";
        if (other === id) continue;
        yield {
          kind: "edge flipped",
          what: `${tree}/${id} ${answer}: ${to} → ${other}`,
          knowledge: changed((copy) => {
            const edge = copy.trees[tree]?.nodes[id]?.answers[answer];
            if (edge) edge.to = other;
          }),
          touches: { tree },
        };
      }
  }
}

function* labelMutants(): Generator<ContentMutant> {
  for (const [kind, words] of Object.entries(sound.words))
    for (const part of ["controls", "fields", "headings"] as const)
      for (const [id, label] of Object.entries(words[part]))
        for (const locale of locales) {
          if (!label.claims || label.inferred?.includes(locale)) continue;
          yield {
            kind: "label renamed",
            what: `${kind} ${id} (${locale})`,
            knowledge: changed((copy) => {
              const own = copy.words[kind]?.[part][id];
              if (own) own[locale] = `${own[locale]} x`;
            }),
            touches: "words",
          };
        }
}

function* claimMutants(): Generator<ContentMutant> {
  for (const id of Object.keys(sound.claims))
    yield {
      kind: "claim dropped",
      what: id,
      knowledge: changed((copy) => {
        delete (copy.claims as Record<string, unknown>)[id];
      }),
      touches: "claims",
    };
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

function* numberMutants(): Generator<ContentMutant> {
  for (const [id, { value, claims, inferred }] of Object.entries(sound.quantities))
    if (claims?.length && !inferred && typeof value === "number")
      yield {
        kind: "sourced number one more",
        what: id,
        knowledge: changed((copy) => {
          (copy.quantities[id] as { value: number }).value = value + 1;
        }),
        touches: "numbers",
      };
  const keys = Object.keys(sound.registry);
  for (const [at, key] of keys.entries())
    yield {
      kind: "titles swapped",
      what: `${key} and ${keys[(at + 1) % keys.length]}`,
      knowledge: changed((copy) => {
        const own = copy.registry[key];
        const other = copy.registry[keys[(at + 1) % keys.length] ?? ""];
        if (own && other) [own.title, other.title] = [other.title, own.title];
      }),
      touches: "numbers",
    };
}

/** Every mutant of the content, one after the other: none is kept longer than it is looked at. */
export function* contentMutants(): Generator<ContentMutant> {
  yield* stepMutants();
  yield* edgeMutants();
  yield* labelMutants();
  yield* wordMutants();
  yield* warningMutants();
  yield* numberMutants();
  yield* claimMutants();
}
