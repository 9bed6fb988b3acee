import { expect, test } from "vitest";
import { createCheck } from "../../src/knowledge/check/check.ts";
import { checkDetours } from "../../src/knowledge/check/detours.ts";
import { endsAstray } from "../../workbench/answered.ts";
import { knowledge } from "../support/knowledge.ts";

test("answers come to the very end that is for them", () => {
  expect(endsAstray(knowledge)).toEqual([]);
});

test("an answer that leads to another end of the same plan is noticed", () => {
  const other = structuredClone(knowledge) as typeof knowledge;
  const edge = other.trees["lost-device"]?.nodes["replace"]?.answers["no"];
  if (edge) edge.to = "replace-dsc-plus";
  expect(endsAstray(other)).toHaveLength(2);
});

test("an answer that leads to a question which it has answered is noticed", () => {
  const tree = structuredClone(knowledge.trees["restore-access"]) as (typeof knowledge.trees)[string];
  const edge = tree.nodes["confirm-transfer"]?.answers["changed"];
  if (edge) edge.to = "device-in-hand";
  const check = createCheck();
  checkDetours(check, "content/trees/restore-access.yml", tree);
  expect(check.errors.map(({ message }) => message)).toEqual([
    expect.stringContaining('confirm-transfer › changed › to: it leads to "device-in-hand"'),
  ]);
});
