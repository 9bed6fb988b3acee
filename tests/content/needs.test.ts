import { describe, expect, test } from "vitest";
import { createCheck } from "../../src/knowledge/check/check.ts";
import { checkNeeds } from "../../src/knowledge/check/needs.ts";
import type { Procedure } from "../../src/knowledge/procedure.ts";
import { neededUnsaid } from "../../workbench/needs.ts";
import { knowledge } from "../support/knowledge.ts";

type Needs = Procedure["needs"];

/** What check says of a procedure when what to have ready is changed. */
function said(id: string, change: (needs: Needs) => Needs): string[] {
  const procedure = knowledge.procedures[id];
  if (!procedure) throw new Error(`there is no ${id}`);
  const check = createCheck();
  checkNeeds(check, knowledge, id, { ...procedure, needs: change(structuredClone(procedure.needs)) });
  return check.errors.map(({ message }) => message);
}

test("the words of every need name what it is for, in every language", () => {
  expect(neededUnsaid(knowledge)).toEqual([]);
});

test.each(Object.keys(knowledge.procedures))("what %s takes is what it lists", (id) => {
  expect(said(id, (needs) => needs)).toEqual([]);
});

describe("check notices", () => {
  const without = (one: string) => (needs: Needs) => needs.filter(({ for: uses }) => !uses?.includes(one));

  test.each([
    ["log-in-dsc-plus", "credentials", "for credentials, which the steps take."],
    ["log-in-dsc-plus", "token-pin", "for token-pin, which the steps take."],
    ["recover-android", "card-values", "for card-values, which the steps take where physical is code-card"],
    ["activate-iphone", "passcode", "for passcode, which the steps take where iphone-lock is passcode."],
    ["verify-number", "portal", "for portal, which the steps take."],
  ])("%s without what is for %s", (id, one, fact) => {
    expect(said(id, without(one)).join("\n")).toContain(fact);
  });

  test("what is listed for every way, and taken in one of them", () => {
    const always = (needs: Needs) => needs.map(({ when: _, ...need }) => need);
    expect(said("transfer-android", always).join("\n")).toContain(
      "no step takes card-values where physical is none",
    );
  });

  test("what is listed for a field that no step fills", () => {
    const more = (needs: Needs) => needs.map((need) => ({ ...need, for: [...(need.for ?? []), "app-pin"] }));
    expect(said("log-in-sms", more).join("\n")).toContain("is for app-pin, which no way of the steps takes");
  });

  test("what is listed without a reason, or with two", () => {
    const bare = (needs: Needs) => needs.map(({ spare: _, ...need }) => need);
    expect(said("recover-iphone", bare).join("\n")).toContain("has no single reason");
    const both = (needs: Needs) => needs.map((need) => ({ ...need, spare: "in-case" as const }));
    expect(said("log-in-sms", both)).toHaveLength(2);
  });
});
