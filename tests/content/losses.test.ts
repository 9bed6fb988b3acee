import { expect, test } from "vitest";
import { playedSteps } from "../../workbench/losses.ts";
import { knowledge } from "../support/knowledge.ts";

const steps = playedSteps(knowledge);
const names = (all: readonly { readonly name: string }[]) => [...new Set(all.map(({ name }) => name))];

test("what a step destroys is warned of at that step, or at the one that leads to it", () => {
  expect(names(steps.filter(({ lost, warned }) => lost > 0 && !warned))).toEqual([]);
  expect(names(steps.filter(({ lost }) => lost > 0)).length).toBeGreaterThanOrEqual(3);
});

test("a step that warns of a loss does lose something, for somebody", () => {
  const losing = names(steps.filter(({ lostSoon }) => lostSoon > 0));
  expect(names(steps.filter(({ warns }) => warns)).filter((name) => !losing.includes(name))).toEqual([]);
});
