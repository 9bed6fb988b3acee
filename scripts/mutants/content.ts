import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { locales } from "../../src/language/locales.ts";
import { loadKnowledge } from "../../src/library/library.ts";

/** Which part of the content a mutant touches: only what depends on it is asked. */
export type Touches = { readonly tree: string } | { readonly procedure: string } | "words" | "claims";

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

/** Every mutant of the content, one after the other: none is kept longer than it is looked at. */
export function* contentMutants(): Generator<ContentMutant> {
  yield* stepMutants();
  yield* edgeMutants();
  yield* labelMutants();
  yield* claimMutants();
}
