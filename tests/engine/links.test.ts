import { expect, test } from "vitest";
import { readFragment, readWhole, writeFragment, writeWhole } from "../../src/engine/guide/fragment.ts";
import { positionIn } from "../../src/engine/guide/state.ts";
import { decodeSupport, encodeSupport, printOf } from "../../src/engine/guide/support-code.ts";
import { practiceToday } from "../../src/engine/practice/former-practice.ts";
import type { Place } from "../../src/engine/tree/forest.ts";
import { everyPosition, givenOn } from "../../src/engine/tree/paths.ts";
import type { Given } from "../../src/engine/tree/replay.ts";
import { guide, guideWith, nodes } from "./toolbox.ts";

const place = (id: string): Place => `coffee/${id}`;
const given = (ways: Readonly<Record<string, string>>): Given[] =>
  Object.entries(ways).map(([id, way]) => ({ place: place(id), way }));
const locked = { happened: "thirsty", door: "locked" };

test("every position is written into a link and a support code, and comes back from both", () => {
  const positions = everyPosition(guide, "coffee");
  expect(positions.length).toBeGreaterThan(12);
  const codes = new Set<string>();
  for (const position of positions)
    for (const done of [0, 1, 31]) {
      const state = { given: givenOn(position), done };
      for (const own of ["coffee", "tea"])
        expect(readFragment(`#${writeFragment(state, own)}`, own)).toEqual(state);
      expect(readWhole(writeWhole("coffee", state), ["coffee"])).toEqual({ tree: "coffee", state });
      const code = encodeSupport(guide, { tree: "coffee", ...state }) ?? "";
      codes.add(code);
      expect(decodeSupport(guide, code)).toEqual({ tree: "coffee", ...state });
      expect(positionIn(guide, "coffee", state)).toEqual(position);
    }
  expect(codes.size).toBe(positions.length * 3);
});

test("links keep the question that is put again, a plain anchor, and a sensible number of steps", () => {
  const state = { given: given(locked), at: place("door"), done: 0 };
  for (const own of ["coffee", "tea"]) expect(readFragment(writeFragment(state, own), own)).toEqual(state);
  const entered = { given: [], done: 0, entered: place("call") };
  expect(readFragment(writeFragment(entered, "coffee"), "coffee")).toEqual(entered);
  for (const [done, read] of [
    ["-1", 0],
    ["7", 7],
    ["100000", 99],
    ["x", 0],
  ] as const)
    expect(readFragment(`v1;done=${done}`, "coffee")?.done).toBe(read);
});

test("a code of a tree that has changed is told from a code that was misread", () => {
  const code = encodeSupport(guide, { tree: "coffee", given: given(locked), done: 0 }) ?? "";
  const { note: _, ...fewer } = nodes;
  const changed = guideWith({ tree: { nodes: fewer } });
  expect(printOf(changed, "coffee")).not.toBe(printOf(guide, "coffee"));
  expect(decodeSupport(changed, code)).toBe("other-version");
  expect(decodeSupport(guide, code.slice(1))).toBe("misread");
  expect(encodeSupport(guide, { tree: "coffee", given: given({ door: "open" }), done: 0 })).toBeUndefined();
});

test("links to a practice of another version are read in today's names", () => {
  const former = {
    scenarios: { morning: "monday" },
    controls: { "undefined.undefined": "typed", "drawer.pull": "open", "machine.number": "code" },
  };
  const did = [
    { on: "drawer", press: "pull" },
    { on: "machine", type: "number", value: "right" } as const,
    { waitMs: 1 },
  ];
  expect(practiceToday(former, { scenario: "morning", faults: ["jammed"], did })).toStrictEqual({
    scenario: "monday",
    faults: ["jammed"],
    did: [{ on: "drawer", press: "open" }, { on: "machine", type: "code", value: "right" }, { waitMs: 1 }],
  });
  const strange = { scenario: "constructor", faults: [], did: [{ on: "toString", press: "__proto__" }] };
  expect(practiceToday(former, strange)).toEqual(strange);
});
