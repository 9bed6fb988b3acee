import { describe, expect, test } from "vitest";
import type { Question } from "../../src/engine/content/tree.ts";
import type { Failure, Law } from "../../src/engine/proof/case.ts";
import { describeFailure } from "../../src/engine/proof/describe.ts";
import { type Proof, prove } from "../../src/engine/proof/prove.ts";
import { createSearch } from "../../src/engine/proof/prover.ts";
import { readTable, rowsOf, turnsIn, writeTable } from "../../src/engine/proof/verdict-table.ts";
import type { Assignment } from "../../src/engine/reality/condition.ts";
import { perform } from "../../src/engine/world/perform.ts";
import { toyContent } from "../toy/content.ts";
import { kindOf, toy } from "../toy/toy.ts";
import { type Change, ends, guide, guideWith, nodes } from "./toolbox.ts";

const proofOf = (change: Change): Proof => prove(guideWith(change), kindOf, "coffee");
const lawsOf = ({ failures }: Proof): Law[] => [...new Set(failures.map(({ law }) => law))];

/** Names of some values, as a content would give them. */
const words = (failure: Failure | undefined): string =>
  failure === undefined
    ? "nothing is broken"
    : describeFailure(failure, (id, value) => (id === "cause" ? `somebody ${value}` : undefined));

/** A question with some of its answers changed. */
const asking = (id: string, answers: Question["answers"]): Question => ({ ...nodes[id], answers });
const answersOf = (id: string): Question["answers"] => nodes[id]?.answers ?? {};

const { served: _, ...withoutServed } = answersOf("happened");
const { warns: __, ...unwarned } = ends["clean"] as {
  warns?: unknown;
  plan: string[];
  trouble: Record<string, string>;
};
const kept = (so: Assignment) => Object.fromEntries(Object.entries(so).filter(([id]) => !id.startsWith("q")));

/** Seven questions, each of which could end it. */
const q = [1, 2, 3, 4, 5, 6, 7].map((at) => `q${at}`);
const many = q.map((id, at): [string, Question] => {
  const yes = { means: { [id]: "yes" }, to: q[at + 1] ?? "brew" };
  return [id, { answers: { yes, no: { means: { [id]: "no" }, to: "refill" } } }];
});
const circumstances = Object.fromEntries(q.map((id) => [id, { values: { yes: {}, no: {} } }]));
const { space } = toyContent;

/** For each law a toy that breaks this one and no other, and what is said of it. */
const broken: Readonly<Record<Law, { readonly change: Change; readonly says: string }>> = {
  gap: {
    change: { tree: { nodes: { ...nodes, happened: asking("happened", withoutServed) } } },
    says: "somebody served: at coffee/happened no answer fits this reality.",
  },
  overlap: {
    change: {
      tree: {
        nodes: {
          ...nodes,
          note: asking("note", {
            ...answersOf("note"),
            gone: { means: { note: ["here", "gone"] }, to: "tea" },
          }),
        },
      },
    },
    says: "somebody thirsty, door=locked, note=here, beans=full: at coffee/note several answers fit this reality. here, gone.",
  },
  "too-long": {
    change: {
      tree: { first: "q1", given: { cause: "thirsty", door: "open" }, nodes: Object.fromEntries(many) },
      content: { space: { ...space, circumstances: { ...space.circumstances, ...circumstances } } },
      domain: { startWorld: (so, quantities) => toy.startWorld(kept(so), quantities) },
    },
    says: "somebody thirsty, door=open, beans=full, q1=yes, q2=yes, q3=yes, q4=yes, q5=yes, q6=yes, q7=yes: at coffee/brew more questions are asked than a person bears. 7.",
  },
  endless: {
    change: { tree: { ends: { ...ends, brew: { plan: ["brew"], trouble: { "no-beans": "brew" } } } } },
    says: "somebody thirsty, door=open, beans=empty: at coffee/brew the way never ends.",
  },
  "broken-step": {
    change: { tree: { ends: { ...ends, brew: { plan: ["brew"] } } } },
    says: "somebody thirsty, door=open, beans=empty: at coffee/brew a step cannot be done or does not show what it promises. brew › pour: no-beans leads nowhere.",
  },
  unsound: {
    change: { tree: { ends: { ...ends, refill: { plan: ["refill"] } } } },
    says: "somebody thirsty, door=open, beans=empty: at coffee/refill the plan does not reach the goal. coffee.",
  },
  "needless-call": {
    change: {
      tree: {
        nodes: {
          ...nodes,
          note: asking("note", { ...answersOf("note"), here: { means: { note: "here" }, to: "call" } }),
        },
      },
    },
    says: "somebody thirsty, door=locked, note=here, beans=full: at coffee/call the guide says that no self-service way is left, but the simulator finds one. coffee. In 5 gestures: drawer press open; machine type code right; machine press enter; machine press small; wait 40000 ms.",
  },
  unguarded: {
    change: { tree: { ends: { ...ends, clean: unwarned } } },
    says: "somebody stale, note=gone, tea=yes, beans=full: at coffee/clean a destructive step puts the goal out of reach, and nothing warns of it. coffee.",
  },
  "no-foothold": {
    change: { domain: { holds: { ...toy.holds, tea: { isTrue: () => false, isSimulated: true } } } },
    says: "somebody thirsty, door=locked, note=gone, tea=yes, beans=full: at coffee/steep the guide says that access is kept, but it is not.",
  },
  "useless-question": {
    change: {
      tree: {
        nodes: {
          ...nodes,
          tea: asking("tea", { ...answersOf("tea"), yes: { means: { tea: "yes" }, to: "call" } }),
        },
      },
      domain: { spares: () => undefined },
    },
    says: "anybody: at coffee/tea this question cannot change the verdict. coffee/happened=thirsty coffee/door=locked coffee/note=gone.",
  },
  "dead-answer": {
    change: {
      tree: {
        nodes: {
          ...nodes,
          door: asking("door", {
            ...answersOf("door"),
            ajar: { means: { door: "open", cause: "stale" }, to: "brew" },
          }),
        },
      },
    },
    says: "anybody: at coffee/door no reality leads to this answer. ajar.",
  },
};

describe("the sound toy", () => {
  test.each([false, true])("is proven, and all its ways are looked for one by one: %s", (isWide) => {
    const proof = proofOf({ domain: { isWide: () => isWide } });
    expect(proof.failures.map(words)).toEqual([]);
    expect(proof.assignments).toBe(12);
    expect(proof.cases.filter(({ unsure }) => !unsure)).toHaveLength(12);
    expect(new Set(proof.cases.map(({ end }) => end.split("/")[1]))).toEqual(
      new Set(["brew", "unlock", "refill", "which", "drink", "steep", "call"]),
    );
    expect(proof.obligations.every(({ world }) => (world === undefined) === isWide)).toBe(true);
  });

  test("leaves labels out of the proof, and goes beyond each “not sure”", () => {
    const { cases } = proofOf({});
    expect(cases.every(({ so }) => so["cup"] === undefined)).toBe(true);
    const ways = cases.filter(({ unsure }) => unsure).map(({ end, so }) => [end, so["note"]]);
    expect(ways).toContainEqual(["coffee/unlock", "here"]);
    expect(ways).toContainEqual(["coffee/call", "gone"]);
  });

  test("explores once what two proofs share", () => {
    const search = createSearch(toy.simulator);
    const { graph } = prove(guide, kindOf, "coffee", search);
    const worlds = graph.worlds.length;
    expect(worlds).toBeGreaterThan(20);
    expect(prove(guide, kindOf, "coffee", search).graph.worlds).toHaveLength(worlds);
  });

  test("has a verdict table that is read as it was written, one row a case", () => {
    expect(turnsIn({ way: "" })).toEqual([]);
    expect(turnsIn({ way: "a/b=c d/e!f" })).toEqual([
      { place: "a/b", way: "c" },
      { place: "d/e", way: "f" },
    ]);
    const rows = rowsOf(guide.trees, proofOf({}).cases);
    expect(rows).toHaveLength(12);
    expect(readTable(writeTable(rows))).toEqual(rows);
    expect(rows).toContainEqual({
      situation: "cause=thirsty door=open beans=empty",
      way: "coffee/happened=thirsty coffee/door=open coffee/brew!no-beans",
      verdict: "coffee/refill: refill + brew",
    });
  });
});

test.each(Object.entries(broken))(
  "a toy that breaks the law %s breaks no other, and is told so",
  (law, { change, says }) => {
    const proof = proofOf(change);
    expect(lawsOf(proof)).toEqual([law]);
    expect(words(proof.failures[0])).toBe(says);
  },
);

describe.each([false, true])("where ways are looked for one by one: %s", (isWide) => {
  const domain = { isWide: () => isWide };

  test("a needless call is found with the shortest way that would have spared it", () => {
    const { failures } = proofOf({ ...broken["needless-call"].change, domain });
    expect(failures.length).toBeGreaterThan(1);
    for (const { law, so, found = [] } of failures) {
      expect([law, found.length]).toEqual(["needless-call", so["beans"] === "full" ? 5 : 6]);
      const start = toy.startWorld(so, toyContent.quantities);
      const end = found.reduce((world, gesture) => perform(toy.simulator, world, gesture), start);
      expect(toy.goals.reached["coffee"]?.(end)).toBe(true);
    }
  });

  test("a destructive step is found that nothing warns of", () => {
    const proof = proofOf({ ...broken.unguarded.change, domain });
    expect(lawsOf(proof)).toEqual(["unguarded"]);
    expect(proof.failures.every(({ so }) => so["note"] === "gone")).toBe(true);
  });
});
