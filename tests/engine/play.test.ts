import { describe, expect, test } from "vitest";
import type { Step, Trouble } from "../../src/engine/content/procedure.ts";
import { beginningOf } from "../../src/engine/procedure/beginning.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { keeps } from "../../src/engine/procedure/promise.ts";
import { type Resolved, resolve } from "../../src/engine/procedure/resolve.ts";
import { perform } from "../../src/engine/world/perform.ts";
import type { World } from "../../src/engine/world/world.ts";
import { toyContent } from "../toy/content.ts";
import { toy } from "../toy/toy.ts";
import { guide, worldWith } from "./toolbox.ts";

const { simulator } = toy;
const { quantities } = toyContent;

const on = (device: string, ...steps: Step[]): Resolved[] => steps.map((step) => ({ ...step, device }));
const playing = (world: World, steps: Resolved[], trouble: Record<string, Trouble> = {}) =>
  play(simulator, world, { trouble }, steps, quantities);
const planOf = (id: string) => guide.procedures[id] ?? { trouble: {} };
const playOf = (id: string, world: World) =>
  play(simulator, world, planOf(id), resolve(guide, id, {}), quantities);
const press = (world: World, device: string, id: string) =>
  perform(simulator, world, { on: device, press: id });
const at = ({ devices }: World, device = "machine") => devices[device]?.at;
const fact = ({ devices }: World, id: string) => devices["machine"]?.context[id];

const open = { door: "open" };
const refill: Step = { id: "refill", do: [{ press: "refill" }], see: { screen: "ready" } };
const look: Step = { id: "look", do: [{ press: "open" }], see: { screen: "open" } };

describe("a procedure that is played", () => {
  test("keeps every promise on the way and shows the world after each step", () => {
    const { worlds, world, stopped } = playOf("unlock", worldWith());
    expect(stopped).toBeUndefined();
    expect(worlds.map((one) => [at(one, "drawer"), at(one), fact(one, "entered")])).toEqual([
      ["open", "locked", {}],
      ["open", "locked", { code: "right" }],
      ["open", "ready", {}],
    ]);
    expect(world).toBe(worlds[2]);
  });

  test("stops at the first step that does not show what it promised, with the trouble that the world shows", () => {
    expect(playOf("unlock", worldWith({ note: "gone" })).stopped).toEqual({ at: 0, trouble: "no-note" });
    expect(playOf("brew", worldWith({ ...open, beans: "empty" })).stopped).toEqual({
      at: 0,
      trouble: "no-beans",
    });
  });

  test("stops without a trouble where it knows none", () => {
    const { stopped, worlds } = playing(worldWith(), [...on("drawer", look), ...on("machine", refill)]);
    expect(stopped).toEqual({ at: 1 });
    expect(worlds).toHaveLength(1);
  });

  test("stops at a kept promise too, where the world shows a trouble beside it", () => {
    const trouble = { wrong: { see: { notice: "wrong" }, means: {} } };
    const enter: Step = { id: "enter", do: [{ press: "enter" }], see: { screen: "locked" } };
    const type: Step = { id: "type", do: [{ type: "code" }], see: { screen: "locked", filled: ["code"] } };
    expect(playing(worldWith(), on("machine", type, enter), trouble).stopped).toEqual({
      at: 1,
      trouble: "wrong",
    });
  });

  test("meets no trouble in what stood there before its first step", () => {
    const empty = press(worldWith({ ...open, beans: "empty" }), "machine", "small");
    expect(fact(empty, "notice")).toBe("no-beans");
    const { worlds, stopped } = playing(empty, on("machine", refill, refill), planOf("brew").trouble);
    expect(stopped).toBeUndefined();
    expect(worlds[0]).toBe(empty);
  });

  test("misses what cannot be read only where that was promised", () => {
    const { trouble } = planOf("unlock");
    const gone = worldWith({ note: "gone" });
    expect(playing(gone, on("drawer", look, look), trouble).stopped).toBeUndefined();
    const promising = { ...look, see: { screen: "open", reads: ["code"] } };
    expect(playing(gone, on("drawer", promising), trouble).stopped).toEqual({ at: 0, trouble: "no-note" });
  });

  test("counts its first step as done where the promise holds already, and no later one", () => {
    const start = press(worldWith({ ...open, beans: "empty" }), "drawer", "open");
    const { worlds } = playing(start, [...on("drawer", look), ...on("machine", refill)]);
    expect(worlds[0]).toBe(start);
    expect(fact(worlds[1] as World, "beans")).toBe("full");
    expect(playing(start, on("machine", refill)).world).toBe(start);
  });

  test("never spares a wait, although the screen stands there already", () => {
    const wait: Step = { id: "wait", do: [{ wait: "heat" }], see: { screen: "ready" } };
    expect(playing(worldWith(open), on("machine", wait)).world.nowMs).toBe(40_000);
  });

  test("makes a guess where the person cannot know a value, and it is wrong", () => {
    const steps = resolve(guide, "unlock", {}).slice(1);
    const { stopped, world } = playing(worldWith({ note: "gone" }), steps);
    expect(stopped).toEqual({ at: 1 });
    expect([at(world), fact(world, "tries")]).toEqual(["locked", 1]);
  });
});

describe("a promise", () => {
  const typed = perform(simulator, worldWith(), { on: "machine", type: "code", value: "mistyped" });

  test.each([
    ["one of several screens", { screen: ["ready", "locked"] }, true],
    ["another screen", { screen: "ready" }, false],
    ["a notice that is not there", { screen: "locked", notice: "wrong" }, false],
    ["a field with anything in it", { screen: "locked", filled: ["code"] }, true],
    ["a field that the screen has not", { screen: "locked", filled: ["name"] }, false],
    ["another device", { on: "drawer", screen: "shut" }, true],
    ["what nothing shows", { screen: "locked", reads: ["code"] }, false],
  ])("of %s", (_, promised, isKept) => {
    expect(keeps(simulator, typed, promised, "machine")).toBe(isKept);
  });

  test("of something to read is kept by any device, and of a notice by the one that stands there", () => {
    const read = press(worldWith(), "drawer", "open");
    expect(keeps(simulator, read, { screen: "locked", reads: ["code"] }, "machine")).toBe(true);
    const wrong = press(typed, "machine", "enter");
    expect(keeps(simulator, wrong, { screen: "locked", notice: "wrong" }, "machine")).toBe(true);
    expect(keeps(simulator, wrong, { screen: "locked", filled: ["code"] }, "machine")).toBe(false);
  });

  test("on a device that is not there is an error", () => {
    expect(() => keeps(simulator, typed, { screen: "shut" }, "cellar")).toThrow(RangeError);
  });
});

describe("a slot", () => {
  const first = (so: Record<string, string>, given = {}) => {
    const { brew } = guide.procedures;
    const library = { ...guide, procedures: { brew: { ...brew, given } as NonNullable<typeof brew> } };
    return resolve(library, "brew", so).map(({ do: acts, device, way }) => ({ acts, device, way }))[0];
  };

  test("is filled as the circumstances are, else as the procedure gives, else in the first way", () => {
    const large = { slot: "pour", value: "large" };
    expect(first({ cup: "large" })).toEqual({ acts: [{ press: "large" }], device: "machine", way: large });
    expect(first({}, { cup: "large" })?.way).toEqual(large);
    expect(first({ cup: "small" }, { cup: "large" })?.way?.value).toBe("small");
    expect(first({})?.way?.value).toBe("small");
  });

  test("has no way for an unknown value, and says so", () => {
    expect(() => first({ cup: "bucket" })).toThrow(/RangeError|no way for cup = bucket/);
    expect(() => resolve(guide, "dance", {})).toThrow(RangeError);
  });
});

test("a procedure begins after all that it follows", () => {
  const beginning = (library: typeof guide) =>
    beginningOf(simulator, library, "brew", worldWith(), {}, quantities);
  expect(at(beginning(guide))).toBe("ready");
  const { brew, ...others } = guide.procedures;
  const lost = {
    ...guide,
    procedures: { ...others, brew: { ...brew, follows: ["dance"] } as NonNullable<typeof brew> },
  };
  expect(() => beginning(lost)).toThrow(RangeError);
});
