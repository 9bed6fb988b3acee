import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rowsOf, writeTable } from "../../src/engine/proof/verdict-table.ts";
import { failureInWords } from "../../src/knowledge/guides.ts";
import { knowledge } from "../support/knowledge.ts";
import { mean } from "../support/mean.ts";
import { proofOf, search } from "../support/proofs.ts";

const trees = Object.keys(knowledge.trees);
/** The door to all guides is proven last: by then it has little left to search. */
const inOrder = [...trees.filter((tree) => tree !== "start"), "start"];

describe.each(inOrder)("the guide %s", (tree) => {
  const started = performance.now();
  const proof = proofOf(tree);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const sure = proof.cases.filter(({ unsure }) => !unsure);

  test("is proven over every possible reality", () => {
    const sentences = [...new Set(proof.failures.map((failure) => failureInWords(knowledge, failure)))];
    console.log(
      `${tree}: ${proof.assignments} assignments, ${proof.startWorlds} start worlds, ${proof.obligations.length} obligations; so far ${proof.graph.worlds.length} worlds, ${proof.graph.transitions()} transitions, ${search.ways.size} ways looked for; exhausted yes, ${seconds} s`,
    );
    expect(sentences).toEqual([]);
  });

  test("rests on a case for every assignment", () => {
    expect(proof.assignments).toBeGreaterThanOrEqual(5);
    expect(sure.length).toBeGreaterThanOrEqual(proof.assignments);
    expect(new Set(proof.cases.map(({ end }) => end)).size).toBeGreaterThanOrEqual(2);
  });

  test("asks few questions", () => {
    const asked = sure.map((one) => one.asked);
    const first = sure.map((one) => one.askedFirst);
    const worst = Math.max(...asked);
    console.log(
      `${tree}: questions asked, worst ${worst}, mean ${mean(asked)}; until the first verdict, mean ${mean(first)}`,
    );
    expect(worst).toBeLessThanOrEqual(tree === "start" ? 6 : 5);
    expect(Number(mean(asked))).toBeLessThanOrEqual(4);
  });

  test("has the committed verdict table", () => {
    const committed = readFileSync(`docs/verdicts/${tree}.tsv`, "utf8");
    expect(
      writeTable(rowsOf(knowledge.trees, proof.cases)),
      "run `npm run verdicts` and read the difference",
    ).toBe(committed);
  });
});

test("the search is asked about many calls", () => {
  const { obligations } = proofOf("start");
  expect(obligations.filter(({ because }) => because === "complete").length).toBeGreaterThan(100);
});
