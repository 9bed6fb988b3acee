import { expect, test } from "vitest";
import type { Procedure } from "../../src/knowledge/procedure.ts";
import { endsUnlike, leftWaiting } from "../../workbench/endings.ts";
import { knowledge } from "../support/knowledge.ts";

type Entry = Procedure["steps"][number];

test("no procedure ends before a message that only waits to be closed", () => {
  // After a reset the app offers to recover IB Key: there the next procedure begins.
  expect(leftWaiting(knowledge)).toEqual(["clear-data-6-up › recover-offer"]);
});

test("every procedure ends where it promises, and not before its last step", () => {
  expect(endsUnlike(knowledge)).toEqual([]);
});

test.each(Object.keys(knowledge.procedures))("%s is not done without its last step", (id) => {
  const short = structuredClone(knowledge) as typeof knowledge;
  const steps: Entry[] = short.procedures[id]?.steps ?? [];
  const last = steps.at(-1);
  // Where a slot stands last, each of its ways loses its own last step.
  if (last && "slot" in last)
    for (const way of Object.values(short.slots[last.slot]?.ways ?? {})) way.steps.pop();
  else steps.pop();
  expect(endsUnlike(short, [id])).not.toEqual([]);
});
