import { describe, expect, test } from "vitest";
import { stateToday } from "../../src/engine/guide/former.ts";
import { circumstancesAt, stepsAt, worldAfter, worldAt } from "../../src/engine/guide/plan.ts";
import { answered, lostIn, positionIn, steppedBack } from "../../src/engine/guide/state.ts";
import { givenOn } from "../../src/engine/tree/paths.ts";
import { type Given, replay, startAt } from "../../src/engine/tree/replay.ts";
import { ends, first, given, guide, guideWith, locked, open, place, saying } from "./toolbox.ts";

describe("a state", () => {
  const state = { given: given({ ...locked, note: "gone", tea: "yes" }), done: 3 };

  test("stands at the question that is put again, with what was said until then", () => {
    const again = positionIn(guide, "coffee", { ...state, at: place("note") });
    expect([again.place, givenOn(again)]).toEqual(["coffee/note", given(locked)]);
    const within = { given: [{ place: place("door"), way: "open" }], done: 0, at: place("door") };
    expect(positionIn(guide, "coffee", within).place).toBe("coffee/door");
    const [one = { place: first, way: "" }, ...more] = given({ ...locked, note: "gone" });
    const second = positionIn(guide, "coffee", { given: [one, ...more], done: 0, at: more[0]?.place });
    expect([second.place, givenOn(second)]).toEqual([more[0]?.place, [one]]);
    expect(positionIn(guide, "coffee", { ...state, at: place("happened") })).toEqual(startAt(first));
    expect(positionIn(guide, "coffee", { ...state, at: place("brew") }).place).toBe("coffee/steep");
    expect(positionIn(guide, "coffee", { given: [], done: 0, entered: place("call") }).place).toBe(
      "coffee/call",
    );
    expect(positionIn(guide, "coffee", { given: [], done: 0, entered: place("roof") }).place).toBe(first);
  });

  test("keeps later answers when an earlier one is changed, as far as they still fit", () => {
    const changed = answered(guide, "coffee", state, { place: place("door"), way: "open" });
    expect([positionIn(guide, "coffee", changed).place, changed.done]).toEqual(["coffee/brew", 0]);
    const back = answered(guide, "coffee", changed, { place: place("door"), way: "locked" });
    expect(positionIn(guide, "coffee", back).place).toBe("coffee/steep");
  });

  test("leaves out what is off the way when a new answer is given", () => {
    const off = { given: [...given(open), ...given({ tea: "yes" })], done: 2 };
    const met = answered(guide, "coffee", off, { place: place("brew"), way: "no-beans" });
    expect(met).toEqual({ given: given({ ...open, brew: "no-beans" }), done: 0 });
  });

  test("goes back by one answer, and no further than the beginning", () => {
    expect(steppedBack(guide, "coffee", state)).toEqual({
      given: given({ ...locked, note: "gone" }),
      done: 0,
    });
    expect(steppedBack(guide, "coffee", { given: [], done: 4 })).toEqual({ given: [], done: 0 });
  });

  test("of another version is read in today's names, and what is lost is named", () => {
    const former = {
      trees: { tea: "coffee" },
      places: { "tea/thirst": "coffee/happened", "coffee/gate": "coffee/door" },
      ways: { "tea/thirst=yes": "thirsty", "coffee/gate=shut": "locked" },
      stops: { "coffee/gate=shut": "coffee/note=gone" },
    };
    const old: Given[] = [
      { place: "tea/thirst", way: "yes" },
      { place: "coffee/gate", way: "shut" },
      { place: "coffee/constructor", way: "__proto__" },
    ];
    const today = stateToday(former, { given: old, done: 1, at: "coffee/gate", entered: "tea/thirst" });
    expect(today.given.slice(0, 3)).toEqual(given({ ...locked, note: "gone" }));
    expect([today.at, today.entered, today.done]).toEqual(["coffee/door", "coffee/happened", 1]);
    expect(lostIn(guide, today)).toEqual([{ place: "coffee/constructor", way: "__proto__" }]);
    expect(lostIn(guide, { given: given({ door: "ajar" }), done: 0 })).toEqual(given({ door: "ajar" }));
  });
});

describe("the world of a position", () => {
  test("is the start, and after it every plan that was tried on the way", () => {
    const tried = saying({ ...open, brew: "no-beans" });
    expect(worldAt(guide, tried, {}).devices["machine"]?.context).toMatchObject({
      notice: "no-beans",
      beans: "empty",
    });
    expect(
      worldAt(guide, saying({ ...locked, note: "unsure", unlock: "no-note" }), {}).devices,
    ).toMatchObject({
      machine: { at: "locked" },
      drawer: { at: "open", context: { note: false } },
    });
  });

  test("stops a plan where its trouble was met", () => {
    const unlock = { plan: ["unlock", "wait"], trouble: { "no-note": "tea" } };
    const waiting = guideWith({ tree: { ends: { ...ends, unlock } } });
    const met = replay(waiting, first, given({ ...locked, note: "unsure", unlock: "no-note" }));
    expect([met.place, worldAt(waiting, met, {}).devices["caretaker"]?.at]).toEqual(["coffee/tea", "away"]);
  });

  test("has what is known, then the variants, then what is hoped for", () => {
    expect(circumstancesAt(guide, saying(open), { cup: "large", door: "locked" })).toEqual({
      beans: "full",
      cup: "large",
      cause: "thirsty",
      door: "open",
    });
  });

  test("goes on with the steps of its plan", () => {
    const position = saying({ ...locked, note: "here" });
    expect(
      stepsAt(guide, position, { cup: "large" }).map(({ procedure, step }) => `${procedure} ${step.id}`),
    ).toEqual(["unlock look", "unlock type", "unlock enter", "brew pour", "brew wait"]);
    const machineAfter = (done: number) => worldAfter(guide, position, {}, done).devices["machine"]?.at;
    expect([0, 2, 3, 5].map(machineAfter)).toEqual(["locked", "locked", "ready", "done"]);
    expect(stepsAt(guide, saying({ happened: "served" }), {})).toEqual([]);
  });
});
