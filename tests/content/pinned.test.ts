import { expect, test } from "vitest";
import { pinned, unlikeSources } from "../../workbench/pinned.ts";
import { knowledge } from "../support/knowledge.ts";

test("every sourced number, title and fact is what the sources say", () => {
  expect(unlikeSources(knowledge)).toEqual([]);
});

test("every number that cites a claim is pinned", () => {
  const sourced = Object.entries(knowledge.quantities).filter(
    ([, { claims, inferred }]) => claims?.length && !inferred,
  );
  expect(sourced.map(([id]) => id).filter((id) => !(id in pinned.quantities))).toEqual([]);
  expect(Object.keys(pinned.titles).sort()).toEqual(Object.keys(knowledge.registry).sort());
});
