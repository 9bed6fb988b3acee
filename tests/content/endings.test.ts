import { expect, test } from "vitest";
import { leftWaiting } from "../../workbench/endings.ts";
import { knowledge } from "../support/knowledge.ts";

test("no procedure ends before a message that only waits to be closed", () => {
  // After a reset the app offers to recover IB Key: there the next procedure begins.
  expect(leftWaiting(knowledge)).toEqual(["clear-data-6-up › recover-offer"]);
});
