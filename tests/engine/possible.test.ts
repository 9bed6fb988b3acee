import fc from "fast-check";
import { expect, test } from "vitest";
import { type Assignment, fits } from "../../src/engine/reality/condition.ts";
import { assignments, isPossible, type Space } from "../../src/engine/reality/space.ts";
import { seed } from "./toolbox.ts";

const ofValues = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, {}]));

test("a reality is impossible where only several rules together leave nothing", () => {
  const two = { values: ofValues("1", "2") };
  const impossible = [
    { b: "2", c: "1" },
    { b: "2", c: "2" },
    { a: "1", b: "1" },
  ].map((when) => ({ when }));
  const space: Space = { circumstances: { a: two, b: two, c: two }, impossible, irrelevant: [] };
  expect(isPossible(space, { a: "1" })).toBe(false);
  expect(isPossible(space, { a: "2" })).toBe(true);
});

test("a reality is impossible where that on which it depends is", () => {
  const circumstances = {
    sky: { values: ofValues("clear", "grey") },
    rain: { applies: { sky: "grey" }, values: ofValues("yes", "no") },
    shade: { values: ofValues("yes", "no") },
  };
  const impossible = [
    { sky: "grey", shade: "no" },
    { sky: "grey", shade: "yes" },
  ].map((when) => ({ when }));
  expect(isPossible({ circumstances, impossible, irrelevant: [] }, { rain: "yes" })).toBe(false);
  expect(
    isPossible({ circumstances, impossible: impossible.slice(1), irrelevant: [] }, { rain: "yes" }),
  ).toBe(true);
});

test("a reality is impossible where something that depends on it never can be", () => {
  const circumstances = {
    sky: { values: ofValues("clear", "grey") },
    rain: { applies: { sky: "grey" }, values: ofValues("yes", "no") },
  };
  const impossible = [{ rain: "yes" }, { rain: "no" }].map((when) => ({ when }));
  expect(isPossible({ circumstances, impossible, irrelevant: [] }, { sky: "grey" })).toBe(false);
  expect(isPossible({ circumstances, impossible, irrelevant: [] }, { sky: "clear" })).toBe(true);
});

const ids = ["a", "b", "c", "d", "e"];
const values = fc.oneof(fc.constantFrom("1", "2"), fc.constant(["1", "2"]));
const conditionOn = (some: readonly string[]) =>
  fc
    .subarray([...some], { minLength: 1, maxLength: Math.min(3, some.length) })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map(() => values))
        .map((picked) => Object.fromEntries(chosen.map((id, at) => [id, picked[at] ?? "1"]))),
    );

/** Spaces in which what a circumstance depends on comes before it. */
const spaces: fc.Arbitrary<Space> = fc.record({
  circumstances: fc
    .tuple(
      ...ids.map((_, at) =>
        at === 0 ? fc.constant(undefined) : fc.option(conditionOn(ids.slice(0, at)), { nil: undefined }),
      ),
    )
    .map((applies) =>
      Object.fromEntries(ids.map((id, at) => [id, { applies: applies[at], values: ofValues("1", "2") }])),
    ),
  impossible: fc.array(
    conditionOn(ids).map((when) => ({ when })),
    { maxLength: 5 },
  ),
  irrelevant: fc.array(
    conditionOn(ids.slice(0, 2)).chain((when) => fc.subarray(ids.slice(2)).map((not) => ({ when, not }))),
    { maxLength: 2 },
  ),
});

/** Every combination of all circumstances that the rules allow, by trying each one. */
function everything({ circumstances, impossible, irrelevant }: Space): Assignment[] {
  const product = Object.keys(circumstances).reduce<Assignment[]>(
    (found, id) => found.flatMap((so) => [so, { ...so, [id]: "1" }, { ...so, [id]: "2" }]),
    [{}],
  );
  return product.filter((so) => {
    if (impossible.some(({ when }) => fits(when, so))) return false;
    return Object.entries(circumstances).every(([id, { applies = {} }]) => {
      const isIdle = irrelevant.some(({ when, not }) => not.includes(id) && fits(when, so));
      return (so[id] !== undefined) === (fits(applies, so) && !isIdle);
    });
  });
}

test("what is listed, and what is held for possible, is what the whole product allows", () => {
  fc.assert(
    fc.property(spaces, conditionOn(ids), (space, condition) => {
      const whole = everything(space);
      fc.pre(whole.length > 0);
      expect(new Set([...assignments(space, ids)].map((so) => JSON.stringify(so)))).toEqual(
        new Set(whole.map((so) => JSON.stringify(so))),
      );
      expect(isPossible(space, condition)).toBe(whole.some((so) => fits(condition, so)));
    }),
    { seed, numRuns: 2_000 },
  );
});
