import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeFailure } from "../../src/proof/describe.ts";
import { prove } from "../../src/proof/prove.ts";
import { rowsOf, writeTable } from "../../src/proof/verdict-table.ts";
import { knowledge } from "../support/knowledge.ts";

describe.each(Object.keys(knowledge.trees))("the guide %s", (tree) => {
  const started = performance.now();
  const proof = prove(knowledge, tree);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);

  test("is proven over every possible reality", () => {
    const sentences = [
      ...new Set(proof.failures.map((failure) => describeFailure(knowledge, failure, proof.graph))),
    ];
    console.log(
      `${tree}: ${proof.assignments} assignments, ${proof.startWorlds} start worlds, ${proof.graph.worlds.length} worlds, ${proof.graph.transitions()} transitions, exhausted yes, ${seconds} s`,
    );
    expect(sentences).toEqual([]);
  });

  test("rests on a search that tried something", () => {
    expect(proof.assignments).toBeGreaterThan(300);
    expect(proof.obligations.filter(({ because }) => because === "complete").length).toBeGreaterThan(10);
    expect(proof.cases.length).toBeGreaterThanOrEqual(proof.assignments);
  });

  test("asks few questions", () => {
    const asked = proof.cases.filter(({ unsure }) => !unsure).map((one) => one.asked);
    const worst = Math.max(...asked);
    const mean = asked.reduce((sum, one) => sum + one, 0) / asked.length;
    console.log(`${tree}: questions asked, worst ${worst}, mean ${mean.toFixed(2)}`);
    expect(worst).toBeLessThanOrEqual(6);
  });

  test("has the committed verdict table", () => {
    const committed = readFileSync(`docs/verdicts/${tree}.tsv`, "utf8");
    expect(writeTable(rowsOf(knowledge, proof.cases)), "run `npm run verdicts` and read the difference").toBe(
      committed,
    );
  });
});
