import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Case } from "../src/engine/proof/case.ts";
import { type Condition, fits } from "../src/engine/reality/condition.ts";

/** A situation with the verdict that the sources give it, written before any tree. */
export interface SourceCase {
  readonly id: string;
  readonly situation: string;
  readonly given: Condition;
  readonly verdict: string;
  readonly claims: readonly string[];
}

export const sourceCases = parse(readFileSync("tests/content/source-cases.yml", "utf8")) as SourceCase[];

/** The verdict of a proven case in the plain words of the source cases. */
function plainVerdict({ end, verdict }: Case): string {
  if (verdict === "choice") return "keep-or-transfer";
  if (verdict === "article KB3279") return "keep-old-phone";
  if (end === "restore-access/use-device") return "log-in-with-device";
  if (verdict === "request-new-sms") return "log-in-sms";
  if (verdict.includes("check-permissions")) return "permissions";
  if (verdict.includes("clear-data")) return verdict.includes("recover") ? "reset-and-recover" : "reset";
  return verdict === "call" ? "call" : (verdict.split(" + ").at(-1) ?? end);
}

/**
 * The verdicts that proven cases come to in a situation, each once. A situation may name circumstances that have no
 * bearing in it; they are compared where the guide has them.
 */
export function verdictsIn(proven: readonly Case[], { given }: SourceCase): string[] {
  const matching = proven.filter(({ so, unsure }) => {
    const named = Object.fromEntries(Object.entries(given).filter(([id]) => id in so));
    return !unsure && fits(named, so) && so["cause"] === given["cause"];
  });
  return [...new Set(matching.map(plainVerdict))];
}
