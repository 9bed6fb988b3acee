import { expect, test } from "vitest";
import { createCheck } from "../../src/knowledge/check/check.ts";
import { checkPromises } from "../../src/knowledge/check/promises.ts";
import type { Procedure } from "../../src/knowledge/procedure.ts";
import { leftWaiting } from "../../workbench/endings.ts";
import { knowledge } from "../support/knowledge.ts";

function brokenIn(content: typeof knowledge, ids?: readonly string[]): string[] {
  const check = createCheck();
  checkPromises(check, content, ids);
  return check.errors.map(({ message }) => message);
}

type Entry = Procedure["steps"][number];

test("no procedure ends before a message that only waits to be closed", () => {
  // After a reset the app offers to recover IB Key: there the next procedure begins.
  expect(leftWaiting(knowledge)).toEqual(["clear-data-6-up › recover-offer"]);
});

test("every step shows what it promises, and every procedure ends with its last step", () => {
  expect(brokenIn(knowledge)).toEqual([]);
});

test.each(Object.keys(knowledge.procedures))("%s is not done without its last step", (id) => {
  const short = structuredClone(knowledge) as typeof knowledge;
  const steps: Entry[] = short.procedures[id]?.steps ?? [];
  const last = steps.at(-1);
  // Where a slot stands last, each of its ways loses its own last step.
  if (last && "slot" in last)
    for (const way of Object.values(short.slots[last.slot]?.ways ?? {})) way.steps.pop();
  else steps.pop();
  expect(brokenIn(short, [id])).not.toEqual([]);
});
