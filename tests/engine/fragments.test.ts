import { describe, expect, test } from "vitest";
import { stateToday } from "../../src/engine/guide/former.ts";
import { readFragment, readWhole, writeFragment, writeWhole } from "../../src/engine/guide/fragment.ts";
import { readEntries } from "../../src/engine/link/entries.ts";
import { readPractice } from "../../src/engine/practice/link.ts";

test("a guide of which nothing has been said yet has no fragment", () => {
  expect(writeFragment({ given: [], done: 0 }, "coffee")).toBe("");
});

describe("a link to a guide", () => {
  test("names what belongs to the guide of the page by itself, and what belongs to others with theirs", () => {
    const given = [
      { place: "coffee/door", way: "open" },
      { place: "tea/leaf", way: "green" },
    ] as const;
    expect(writeFragment({ given, at: "coffee/door", done: 2 }, "coffee")).toBe(
      "v1;door=open;tea/leaf=green;at=door;done=2",
    );
    expect(writeFragment({ given: [], at: "tea/leaf", done: 0 }, "coffee")).toBe("v1;tea/at=leaf");
    expect(readFragment("v1;tea/done=3", "coffee")).toMatchObject({
      done: 0,
      given: [{ place: "tea/done", way: "3" }],
    });
  });

  test("is read up to its longest, and no further", () => {
    const ofLength = (length: number) => `v1;door=${"x".repeat(length - "v1;door=".length)}`;
    expect(readFragment(ofLength(4096), "coffee")?.given).toHaveLength(1);
    expect(readFragment(ofLength(4097), "coffee")).toBeUndefined();
  });

  test.each(["v1;door=<b>", "v1;door=", "v1;a/b/c=d", "v1;=open", "v1;door"])("%s is none", (text) => {
    expect(readFragment(text, "coffee")).toBeUndefined();
  });

  test("is told from that of a tree which does not exist, and from an anchor", () => {
    expect(readWhole("coffee;v1;door=open", ["coffee"])?.tree).toBe("coffee");
    expect(readWhole("tea;v1;door=open", ["coffee"])).toBeUndefined();
    expect(readWhole("coffee;call", ["coffee"])).toBeUndefined();
  });

  test("says its version also where nothing was said", () => {
    expect(writeWhole("coffee", { given: [], done: 0 })).toBe("coffee;v1");
    expect(readWhole("coffee;v1", ["coffee"])?.state).toEqual({ given: [], done: 0, at: undefined });
  });

  test("of another version has no place that it did not have", () => {
    const today = stateToday({ trees: {}, places: {}, ways: {}, stops: {} }, { given: [], done: 0 });
    expect(today).toStrictEqual({ given: [], done: 0 });
  });
});

test.each(["Call us", "%D0%B0", "<b>", "когда-звонить"])("%s is neither an anchor nor a link", (text) => {
  expect(readEntries(text, 100)).toBeUndefined();
  expect(readEntries("when-to-call", 100)).toEqual({ anchor: "when-to-call" });
});

test("an entry may have a key of one letter, and the longest text is read", () => {
  expect(readEntries("v1;a=b", 6)).toEqual({ entries: [{ key: "a", value: "b" }] });
  expect(readEntries("v1;a=b", 5)).toBeUndefined();
});

describe("a link to a practice", () => {
  test("that names its scenario only has nothing done and nothing broken", () => {
    expect(readPractice("v1;scenario=monday")).toEqual({ scenario: "monday", faults: [], did: [] });
  });

  test.each([
    "v1;scenario=<b>;scenario=monday",
    "v1;scenario=monday;scenario=<b>",
    "v1;scenario=monday;flaws=jammed",
    "v1;scenario=monday;faults=<b>",
    "v1;scenario=monday;did=drawer.open!",
    "v1;scenario=monday;did=.open",
  ])("%s is none", (text) => {
    expect(readPractice(text)).toBeUndefined();
  });
});
