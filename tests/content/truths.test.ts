import { describe, expect, test } from "vitest";
import { endAt } from "../../src/engine/tree/forest.ts";
import { saidUnlike, sayings, untrue } from "../../workbench/truths.ts";
import { knowledge } from "../support/knowledge.ts";
import { proofOf } from "../support/proofs.ts";

const cases = [...proofOf("start").cases, ...proofOf("before-you-change-phone").cases];

test("what a verdict says of its reader is true of everybody who is shown it", () => {
  expect(untrue(knowledge, cases)).toEqual([]);
});

test("every language says it", () => {
  expect(saidUnlike(knowledge)).toEqual([]);
});

test("every end is shown to somebody", () => {
  const shown = new Set(cases.flatMap(({ taken, end }) => [...taken.map(({ place }) => place), end]));
  const places = Object.entries(knowledge.trees).flatMap(([tree, { ends }]) =>
    Object.keys(ends).map((id) => `${tree}/${id}` as const),
  );
  expect(places.filter((place) => endAt(knowledge.trees, place) && !shown.has(place))).toEqual([]);
});

describe.each(sayings)("that $says", ({ says, in: patterns }) => {
  const ends = Object.entries(knowledge.trees).flatMap(([tree, { ends }]) =>
    Object.entries(ends).map(([id, { why }]) => ({ tree, id, why })),
  );

  test("is said somewhere", () => {
    expect(ends.filter(({ why }) => patterns.en.test(why.en))).not.toEqual([]);
  });

  test("is noticed where it is said to the wrong people", () => {
    const said = ends.find(({ why }) => patterns.en.test(why.en))?.why;
    const copy = structuredClone(knowledge) as typeof knowledge;
    // Every verdict says it now: some reader has what it denies, or lacks what it promises.
    for (const { ends } of Object.values(copy.trees))
      for (const end of Object.values(ends)) if (said) end.why = said;
    expect(untrue(copy, cases).filter((fact) => fact.includes(says)).length).toBeGreaterThan(10);
  });
});
