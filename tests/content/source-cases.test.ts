import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Condition } from "../../src/knowledge/circumstance.ts";
import type { Case } from "../../src/proof/case.ts";
import { prove } from "../../src/proof/prove.ts";
import { fits } from "../../src/tree/condition.ts";
import { knowledge } from "../support/knowledge.ts";

interface SourceCase {
  readonly id: string;
  readonly situation: string;
  readonly given: Condition;
  readonly verdict: string;
  readonly claims: readonly string[];
}

const cases = parse(readFileSync("tests/content/source-cases.yml", "utf8")) as SourceCase[];
const proven = prove(knowledge, "restore-access").cases;

/** The verdict of a proven case in the plain words of the source cases. */
function plainVerdict({ end, verdict }: Case): string {
  if (verdict === "choice") return "keep-or-transfer";
  if (verdict === "article KB3279") return "keep-old-phone";
  if (verdict === "article KB2895") return "log-in-with-device";
  if (verdict.includes("check-permissions")) return "permissions";
  if (verdict.includes("clear-data")) return verdict.includes("recover") ? "reset-and-recover" : "reset";
  return verdict === "call" ? "call" : (verdict.split(" + ").at(-1) ?? end);
}

describe("source cases", () => {
  test("are at least forty, each with its claims", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ claims }) => claims.length === 0)).toEqual([]);
    expect(cases.filter(({ id }) => !id.startsWith("own-")).length).toBeGreaterThanOrEqual(cases.length / 2);
  });

  test.each(cases.map((one) => [one.situation, one] as const))("%s", (_, { given, verdict }) => {
    // A case may name circumstances that have no bearing in it; they are compared where the guide has them.
    const matching = proven.filter(({ so, unsure }) => {
      const named = Object.fromEntries(Object.entries(given).filter(([id]) => id in so));
      return !unsure && fits(named, so) && so["cause"] === given["cause"];
    });
    expect(matching.length).toBeGreaterThan(0);
    expect([...new Set(matching.map(plainVerdict))]).toEqual([verdict]);
  });
});
