import { locales } from "../../src/language/locales.ts";
import { type ContentMutant, changed, sound } from "./changed.ts";
import { procedureMutants } from "./steps.ts";

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

function* gradeMutants(): Generator<ContentMutant> {
  for (const [id, { confidence }] of Object.entries(sound.claims)) {
    const other = confidence === "high" ? "medium" : "high";
    yield {
      kind: "claim graded anew",
      what: `${id}: ${confidence} → ${other}`,
      knowledge: changed((copy) => {
        (copy.claims[id] as { confidence: string }).confidence = other;
      }),
      touches: "numbers",
    };
  }
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
  yield* procedureMutants();
  yield* edgeMutants();
  yield* labelMutants();
  yield* numberMutants();
  yield* claimMutants();
  yield* gradeMutants();
}
