import { expect, test } from "vitest";
import { neededUnsaid } from "../../workbench/needs.ts";
import { knowledge } from "../support/knowledge.ts";

test("whatever the steps take from a person stands among what to have ready, in every language", () => {
  expect(neededUnsaid(knowledge)).toEqual([]);
});
