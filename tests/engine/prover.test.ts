import { describe, expect, test } from "vitest";
import type { End, Question, Tree } from "../../src/engine/content/tree.ts";
import { type Proof, prove } from "../../src/engine/proof/prove.ts";
import { createSearch } from "../../src/engine/proof/prover.ts";
import { rowsOf } from "../../src/engine/proof/verdict-table.ts";
import { toyContent } from "../toy/content.ts";
import { kindOf, toy } from "../toy/toy.ts";
import { type Change, ends, guide, guideWith, nodes } from "./toolbox.ts";

const proofOf = (change: Change): Proof => prove(guideWith(change), kindOf, "coffee");
const saidOf = ({ failures }: Proof) => [
  ...new Set(failures.map(({ place, law, detail }) => `${place} ${law} ${detail}`)),
];
const answers = (id: string): Question["answers"] => nodes[id]?.answers ?? {};
const withNodes = (more: Tree["nodes"]): Change => ({ tree: { nodes: { ...nodes, ...more } } });
const withEnd = (id: string, end: End): Change => ({ tree: { ends: { ...ends, [id]: end } } });

describe("what chooses a procedure", () => {
  const unlock = {
    ...ends["unlock"],
    plan: [{ by: "note", of: { here: "unlock", gone: "unlock" } }, "brew"],
  };

  test("must have been asked", () => {
    expect(saidOf(proofOf(withEnd("unlock", unlock)))).toEqual([
      "coffee/unlock broken-step The plan depends on note, which was not asked",
    ]);
  });

  test("may be what was answered, or what nobody can know", () => {
    const asked = {
      tree: { nodes: { ...nodes, note: { answers: answers("note") } }, ends: { ...ends, unlock } },
    };
    expect(saidOf(proofOf(asked))).toEqual([]);
    const brew = { ...ends["brew"], plan: [{ by: "beans", of: { full: "brew", empty: "brew" } }] };
    expect(saidOf(proofOf(withEnd("brew", brew)))).toEqual([]);
  });
});

describe("a destructive step", () => {
  const { warns: _, ...unwarned } = ends["clean"] as { plan: string[]; warns?: unknown };
  const guarded = (change: Change) =>
    proofOf(change).obligations.filter(({ because }) => because === "guarded").length;
  const clean = { ends: { ...ends, clean: unwarned } };

  test("is looked into where nothing warns of it and something is lost by it", () => {
    expect(guarded({ tree: clean })).toBeGreaterThan(0);
    expect(guarded({})).toBe(0);
    expect(guarded({ tree: clean, domain: { belongings: () => 1 } })).toBe(0);
    const { reset } = toyContent.procedures;
    if (!reset) throw new Error("the toy has lost its reset");
    const steps = reset.steps.map((step) => ({ ...step, loses: undefined }));
    const procedures = { ...toyContent.procedures, reset: { ...reset, steps } };
    expect(guarded({ tree: clean, content: { procedures } })).toBe(0);
  });

  test("names no way where none was found", () => {
    for (const isWide of [true, false]) {
      const { failures } = proofOf({ tree: clean, domain: { isWide: () => isWide } });
      expect(failures.length).toBeGreaterThan(0);
      expect(failures.filter((failure) => "found" in failure)).toEqual([]);
    }
  });
});

describe("how much was searched", () => {
  test("is told: realities, the worlds in which they begin, and what rests on the search", () => {
    const proof = proofOf({});
    expect([proof.assignments, proof.startWorlds]).toEqual([12, 9]);
    expect(proof.obligations.map(({ end, because }) => `${end} ${because}`).sort()).toEqual([
      ...Array.from({ length: 5 }, () => "coffee/call complete"),
      ...Array.from({ length: 5 }, () => "coffee/steep complete"),
    ]);
  });

  test("holds no graph of worlds that are too many for one, and each way once", () => {
    const search = createSearch(toy.simulator);
    const wide = guideWith({ domain: { isWide: () => true } });
    const { graph, obligations } = prove(wide, kindOf, "coffee", search);
    expect([graph.worlds.length, obligations.length]).toEqual([0, 10]);
    // Ten ends rest on a search, in five worlds: with and without beans, the drawer opened or not, and old coffee.
    expect(search.ways.size).toBe(5);
  });

  test("does not depend on a goal that only seems to exist", () => {
    expect(() => proofOf({ domain: { goals: { ...toy.goals, nameFor: () => "constructor" } } })).toThrow(
      'there is no goal "constructor"',
    );
  });
});

describe("the questions on the way", () => {
  const cases = proofOf({}).cases;
  const caseOf = (taken: string) => cases.find((one) => one.taken.map(({ way }) => way).join(" ") === taken);

  test.each([
    ["served", "article drink", 1, 1, false],
    ["stale", "choice", 1, 1, false],
    ["thirsty locked here", "unlock + brew", 3, 3, false],
    ["thirsty open no-beans", "refill + brew", 2, 2, false],
    ["thirsty locked gone yes", "article tea", 4, 4, false],
    ["thirsty locked gone no", "call", 4, 4, false],
    ["thirsty locked unsure no-note no", "call", 4, 3, true],
  ])(
    "are counted, those before the first verdict by themselves: %s",
    (way, verdict, asked, first, unsure) => {
      expect(caseOf(way)).toMatchObject({ tree: "coffee", verdict, asked, askedFirst: first, unsure });
    },
  );

  test("that follow a trouble are none before the first verdict, also where a tree begins with one", () => {
    const { cases: begun } = proofOf({
      tree: { first: "unlock", given: { cause: "thirsty", door: "locked" } },
    });
    const troubled = begun.filter(({ taken }) => taken[0]?.way === "no-note");
    expect(troubled.map(({ asked, askedFirst }) => [asked, askedFirst])).toEqual(troubled.map(() => [1, 0]));
    expect(troubled.length).toBeGreaterThan(0);
  });

  test("may be six, and no more", () => {
    const ids = [1, 2, 3, 4, 5, 6].map((at) => `q${at}`);
    const many = ids.map((id, at): [string, Question] => [
      id,
      {
        answers: {
          yes: { means: { [id]: "yes" }, to: ids[at + 1] ?? "brew" },
          no: { means: { [id]: "no" }, to: "refill" },
        },
      },
    ]);
    const { space } = toyContent;
    const more = Object.fromEntries(ids.map((id) => [id, { values: { yes: {}, no: {} } }]));
    const { failures, cases: six } = proofOf({
      tree: { first: "q1", given: { cause: "thirsty", door: "open" }, nodes: Object.fromEntries(many) },
      content: { space: { ...space, circumstances: { ...space.circumstances, ...more } } },
      domain: {
        startWorld: (_, quantities) => toy.startWorld({ cause: "thirsty", door: "open" }, quantities),
      },
    });
    expect(Math.max(...six.map(({ asked }) => asked))).toBe(6);
    expect(failures.filter(({ law }) => law === "too-long")).toEqual([]);
  });

  test("are answered with “not sure” twice at most", () => {
    const doubt = (id: string, to: string): Question => ({
      answers: Object.fromEntries(
        Object.keys(answers(id)).map((way) => [way, { ...answers(id)[way], to }]),
      ) as Question["answers"],
      unsure: { to },
    });
    const doubting = proofOf(
      withNodes({
        happened: doubt("happened", "door"),
        door: doubt("door", "note"),
        note: doubt("note", "unlock"),
      }),
    );
    const doubts = doubting.cases.map(({ taken }) => taken.filter(({ way }) => way === "unsure").length);
    expect(new Set(doubts)).toEqual(new Set([0, 1, 2]));
  });

  test("that are passed in silence need not change anything, and stand in no row", () => {
    const sure = {
      answers: {
        thirsty: { means: { cause: "thirsty" }, to: "door" },
        stale: { means: { cause: "stale" }, to: "which" },
      },
    };
    const { thirsty, stale, ...others } = answers("happened");
    if (!thirsty || !stale) throw new Error("the toy has lost an answer");
    const happened = {
      answers: { thirsty: { ...thirsty, to: "sure" }, stale: { ...stale, to: "sure" }, ...others },
    };
    const change = withNodes({ happened, sure });
    expect(saidOf(proofOf(change))).toEqual([]);
    const ways = rowsOf(guideWith(change).trees, proofOf(change).cases).map(({ way }) => way);
    expect(ways).toContain("coffee/happened=stale");
    expect(ways.filter((way) => way.includes("sure"))).toEqual([]);
    const counts = proofOf(change).cases.filter(({ so }) => so["cause"] === "stale");
    expect(counts.map(({ taken, asked }) => [taken.length, asked])).toEqual(counts.map(() => [2, 1]));
  });

  test("change nothing where only “not sure” leads elsewhere", () => {
    const tea = {
      answers: { yes: { means: { tea: "yes" }, to: "call" }, no: { means: { tea: "no" }, to: "call" } },
      unsure: { to: "refill" },
    };
    expect(saidOf(proofOf(withNodes({ tea })))).toContain(
      "coffee/tea useless-question coffee/happened=thirsty coffee/door=locked coffee/note=gone",
    );
  });

  test("have rows that leave out what is so in every case", () => {
    const proof = proofOf({ tree: { first: "door", given: { cause: "thirsty" } } });
    const rows = rowsOf(guide.trees, proof.cases);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ situation }) => situation.includes("cause"))).toEqual([]);
    expect(rows.every(({ situation }) => situation.startsWith("door="))).toBe(true);
  });
});
