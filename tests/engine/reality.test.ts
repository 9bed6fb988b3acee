import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Assignment,
  type Condition,
  firstOf,
  fits,
  meet,
  settledIn,
} from "../../src/engine/reality/condition.ts";
import { assignments, isPossible, type Space, withDependencies } from "../../src/engine/reality/space.ts";
import { toyContent } from "../toy/content.ts";
import { seed } from "./toolbox.ts";

describe("a condition", () => {
  test.each<[Condition, Assignment, boolean]>([
    [{}, {}, true],
    [{}, { a: "1" }, true],
    [{ a: "1" }, { a: "1", b: "2" }, true],
    [{ a: "1" }, { a: "2" }, false],
    [{ a: "1" }, { b: "1" }, false],
    [{ a: ["1", "2"] }, { a: "2" }, true],
    [{ a: ["1", "2"] }, { a: "3" }, false],
    [{ a: [] }, { a: "1" }, false],
    [{ a: "1", b: "1" }, { a: "1", b: "2" }, false],
    [{ constructor: "1" }, {}, false],
  ])("%j fits %j: %s", (condition, so, does) => {
    expect(fits(condition, so)).toBe(does);
  });

  test.each<[Condition, Condition, Condition | undefined]>([
    [{}, {}, {}],
    [{ a: "1" }, { b: ["1", "2"] }, { a: "1", b: ["1", "2"] }],
    [{ a: ["1", "2", "3"] }, { a: ["3", "2"] }, { a: ["3", "2"] }],
    [{ a: ["1", "2"] }, { a: ["2", "3"] }, { a: "2" }],
    [{ a: "1" }, { a: "2" }, undefined],
    [{ a: "1", b: "1" }, { a: "1", b: ["2"] }, undefined],
  ])("%j meets %j", (a, b, both) => {
    expect(meet(a, b)).toEqual(both);
  });

  test("that two others meet in fits what fits them both, and nothing else", () => {
    const values = fc.oneof(fc.constantFrom("1", "2", "3"), fc.subarray(["1", "2", "3"], { minLength: 1 }));
    const condition = fc.dictionary(fc.constantFrom("a", "b", "c"), values, { noNullPrototype: true });
    const so = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2", "3"), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(condition, condition, so, (a, b, one) => {
        const both = meet(a, b);
        expect(both !== undefined && fits(both, one)).toBe(fits(a, one) && fits(b, one));
        expect(meet(b, a) === undefined).toBe(both === undefined);
      }),
      { seed, numRuns: 1_000 },
    );
  });

  test("has a first value of each circumstance, and settles those with one only", () => {
    const condition = { a: "1", b: ["2", "3"], c: ["4"], d: [] };
    expect(firstOf(condition)).toEqual({ a: "1", b: "2", c: "4" });
    expect(settledIn(condition)).toEqual({ a: "1" });
  });
});

const ofValues = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, {}]));
const weather: Space = {
  circumstances: {
    sky: { values: ofValues("clear", "grey", "dark") },
    rain: { applies: { sky: ["grey", "dark"] }, values: ofValues("yes", "no") },
    umbrella: { values: ofValues("yes", "no") },
    shade: { values: ofValues("yes", "no") },
  },
  impossible: [{ when: { sky: "dark", rain: "no" } }],
  irrelevant: [{ when: { rain: "no" }, not: ["umbrella"] }],
};

describe("reality", () => {
  const all = (ids: string[], given?: Condition) => [...assignments(weather, ids, given)];

  test("is listed in a stable order, without what does not apply, matter or happen", () => {
    expect(all(["sky", "rain", "umbrella"])).toEqual([
      { sky: "clear", umbrella: "yes" },
      { sky: "clear", umbrella: "no" },
      { sky: "grey", rain: "yes", umbrella: "yes" },
      { sky: "grey", rain: "yes", umbrella: "no" },
      { sky: "grey", rain: "no" },
      { sky: "dark", rain: "yes", umbrella: "yes" },
      { sky: "dark", rain: "yes", umbrella: "no" },
    ]);
  });

  test("is narrowed by what is given; what is given and does not matter is not so", () => {
    expect(all(["sky", "rain"], { sky: ["dark", "clear"] })).toEqual([
      { sky: "clear" },
      { sky: "dark", rain: "yes" },
    ]);
    expect(all(["sky", "rain", "umbrella"], { rain: "no", umbrella: "yes" })).toEqual([]);
    expect(all(["sky", "rain"], { rain: ["yes", "no"], sky: "clear" })).toEqual([]);
    expect(all([])).toEqual([{}]);
  });

  test("draws in what a circumstance depends on, however far, in its own order", () => {
    expect(withDependencies(weather, ["umbrella"])).toEqual(["sky", "rain", "umbrella"]);
    expect(withDependencies(weather, ["shade", "rain"])).toEqual(["sky", "rain", "shade"]);
    expect(withDependencies(weather, ["moon", "constructor"])).toEqual([]);
  });

  test.each<[Condition, boolean]>([
    [{}, true],
    [{ sky: "dark", rain: "no" }, false],
    [{ sky: "clear", rain: "yes" }, false],
    [{ rain: "no", umbrella: "no" }, false],
    [{ sky: ["clear", "dark"], umbrella: "no" }, true],
    [{ shade: "some" }, false],
  ])("%j is possible: %s", (condition, is) => {
    expect(isPossible(weather, condition)).toBe(is);
  });
});

test("the reality of the toy is what the whole product allows", () => {
  const { space } = toyContent;
  for (const [id, { values: own }] of Object.entries(space.circumstances))
    for (const value of Object.keys(own)) expect(isPossible(space, { [id]: value })).toBe(true);
  expect(isPossible(space, { door: "open", note: "here" })).toBe(false);
  expect([...assignments(space, Object.keys(space.circumstances))]).toHaveLength(24);
});
