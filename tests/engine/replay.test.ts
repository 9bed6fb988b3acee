import { describe, expect, test } from "vitest";
import { changesThatHelp } from "../../src/engine/tree/help.ts";
import { givenOn } from "../../src/engine/tree/paths.ts";
import { openAnswers, replay, startAt, take } from "../../src/engine/tree/replay.ts";
import { first, given, guide, guideWith, locked, nodes, open, place, saying } from "./toolbox.ts";

describe("a way through the tree", () => {
  test("goes on with each answer, and what is known grows with it", () => {
    const position = saying({ ...locked, note: "gone", tea: "no" });
    expect(position.place).toBe("coffee/call");
    expect(position.known).toEqual({ cause: "thirsty", door: "locked", note: "gone", tea: "no" });
    expect(givenOn(position)).toEqual(given({ ...locked, note: "gone", tea: "no" }));
  });

  test("stays where it is at a way that does not exist", () => {
    const start = startAt(first);
    for (const way of ["moon", "unsure", "", "constructor", "__proto__"])
      expect(take(guide, start, way)).toBe(start);
    expect(take(guide, startAt(place("roof")), "thirsty").place).toBe("coffee/roof");
  });

  test("learns from a trouble what the procedure says that it means", () => {
    const met = saying({ ...open, brew: "no-beans" });
    expect([met.place, met.known["beans"]]).toEqual(["coffee/refill", "empty"]);
    expect(saying({ happened: "stale", which: "clean", clean: "no-note" })).toMatchObject({
      place: "coffee/tea",
      known: { cause: "stale", note: "gone" },
    });
  });

  test("learns nothing from “not sure”, a choice, or a gentler plan", () => {
    expect(saying({ ...locked, note: "unsure" }).known).toEqual({ cause: "thirsty", door: "locked" });
    expect(saying({ happened: "stale", which: "clean", clean: "instead" })).toMatchObject({
      place: "coffee/refill",
      known: { cause: "stale" },
    });
  });

  test("leaves open only answers that what is known allows", () => {
    const { note, tea } = nodes;
    if (!note || !tea) throw new Error("no such question");
    expect(openAnswers(guide, note, {})).toEqual(["here", "gone"]);
    expect(openAnswers(guide, note, { note: "gone" })).toEqual(["gone"]);
    expect(openAnswers(guide, note, { door: "open" })).toEqual([]);
    expect(openAnswers(guide, tea, { note: "here" })).toEqual([]);
  });

  test("passes in silence what has one answer left, and a circle is put again", () => {
    const asking = guideWith({ tree: { first: "door" } });
    const { known } = saying(open);
    const passed = take(asking, startAt(place("happened"), known), "thirsty");
    expect(passed.place).toBe("coffee/brew");
    expect(passed.taken.map(({ asked }) => asked)).toEqual([true, false]);
    expect(givenOn(passed)).toEqual(given({ happened: "thirsty" }));
    const door = { answers: { open: { means: { door: "open" }, to: "happened" } } };
    const circle = guideWith({ tree: { nodes: { ...nodes, door } } });
    expect(take(circle, startAt(first), "thirsty")).toMatchObject({ place: "coffee/door" });
    const again = guideWith({
      tree: {
        nodes: {
          ...nodes,
          door: { answers: { open: { means: {}, to: "happened" }, shut: { means: {}, to: "note" } } },
        },
      },
    });
    const round = replay(again, first, given({ happened: "thirsty", door: "open" }));
    expect([round.place, round.taken.length]).toEqual(["coffee/door", 3]);
  });
});

describe("answers that are replayed", () => {
  test("come in any order, and those that the way does not meet are left out", () => {
    const mixed = given({ happened: "thirsty", tea: "no", note: "gone", door: "open" });
    expect(replay(guide, first, mixed).place).toBe("coffee/brew");
    expect(replay(guide, first, mixed).taken).toHaveLength(2);
    expect(replay(guide, first, [...given({ roof: "yes" }), ...given(locked)]).place).toBe("coffee/note");
  });

  test("begin where the first of them was asked", () => {
    expect(replay(guide, first, given({ note: "gone" })).place).toBe("coffee/tea");
  });

  test("end at one that no longer exists or fits", () => {
    const awake = { means: { cause: ["thirsty", "stale"] }, to: "happened" };
    const asleep = { means: { cause: "served" }, to: "drink" };
    const mood = guideWith({
      tree: { first: "mood", nodes: { ...nodes, mood: { answers: { awake, asleep } } } },
    });
    const said = replay(mood, place("mood"), given({ mood: "awake", happened: "served" }));
    expect([said.place, said.known]).toEqual(["coffee/happened", { cause: ["thirsty", "stale"] }]);
    expect(saying({ ...locked, note: "eaten" }).place).toBe("coffee/note");
    expect(saying({ ...locked, note: "constructor" }).place).toBe("coffee/note");
  });
});

test("where a call is the verdict, what would make it needless is named", () => {
  const { known } = saying({ ...locked, note: "gone", tea: "no" });
  const changeable = { note: ["gone", "here"], tea: ["no", "yes"], door: ["open"], beans: ["full"] };
  expect(changesThatHelp(guide, "coffee", known, changeable)).toEqual([{ id: "tea", value: "yes" }]);
});
