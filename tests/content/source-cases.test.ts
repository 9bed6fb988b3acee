import { describe, expect, test } from "vitest";
import { sourceCases, verdictsIn } from "../../workbench/source-cases.ts";
import { proofOf } from "../support/proofs.ts";

const proven = proofOf("start").cases;

describe("source cases", () => {
  test("are at least forty, each with its claims", () => {
    expect(sourceCases.length).toBeGreaterThanOrEqual(40);
    expect(sourceCases.filter(({ claims }) => claims.length === 0)).toEqual([]);
    expect(sourceCases.filter(({ id }) => !id.startsWith("own-")).length).toBeGreaterThanOrEqual(
      sourceCases.length / 2,
    );
  });

  test.each(sourceCases.map((one) => [one.situation, one] as const))("%s", (_, one) => {
    expect(verdictsIn(proven, one)).toEqual([one.verdict]);
  });
});
