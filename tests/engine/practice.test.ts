import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { act, beginning, nowIn, redo, replayed, sentIn, undo } from "../../src/engine/practice/history.ts";
import { readPractice, writePractice } from "../../src/engine/practice/link.ts";
import { faultsFor, practiceFrom, switchFault } from "../../src/engine/practice/practice.ts";
import { toy } from "../toy/toy.ts";
import { room, seed, startOf, wander, wandering, worldWith } from "./toolbox.ts";

const { simulator } = toy;

describe("a practice", () => {
  test("goes back by undo to where it was, and forward again by redo", () => {
    fc.assert(
      fc.property(wandering, (one) => {
        let history = beginning(startOf(one));
        for (const gesture of wander(simulator, startOf(one), one.choices).gestures) {
          const before = history;
          history = act(simulator, history, gesture);
          if (history === before || "waitMs" in gesture) continue;
          expect(nowIn(undo(history))).toEqual(nowIn(before));
          expect(redo(simulator, undo(history))).toEqual(history);
        }
        let back = history;
        for (let turn = 0; turn < 25; turn++) back = undo(back);
        expect([back.done, nowIn(back), sentIn(back)]).toEqual([[], startOf(one), []]);
        for (let turn = 0; turn < 25; turn++) back = redo(simulator, back);
        expect(back).toEqual(history);
      }),
      { seed, numRuns: 150 },
    );
  });

  test("is undone together with the wait after it, and forgets what was undone once something else is done", () => {
    const small = { on: "machine", press: "small" };
    const brewed = [small, { waitMs: 40_000 }].reduce(
      (history, gesture) => act(simulator, history, gesture),
      beginning(worldWith({ door: "open" })),
    );
    expect(undo(brewed)).toMatchObject({ done: [], undone: [small, { waitMs: 40_000 }] });
    expect(act(simulator, undo(brewed), { on: "drawer", press: "open" }).undone).toEqual([]);
    expect(act(simulator, undo(brewed), { on: "drawer", press: "close" })).toEqual(undo(brewed));
  });

  test("is undone and done again one act at a time, each with its own wait", () => {
    const acts = [
      { on: "drawer", press: "open" },
      { on: "drawer", press: "close" },
    ];
    const brew = [{ on: "machine", press: "small" }, { waitMs: 40_000 }, { on: "machine", press: "take" }];
    for (const [did, kept] of [
      [acts, 1],
      [brew, 2],
    ] as const) {
      const all = replayed(simulator, worldWith({ door: "open" }), did);
      const none = undo(undo(all));
      expect([none.done, none.undone]).toEqual([[], did]);
      const one = redo(simulator, none);
      expect([one.done, one.undone]).toEqual([did.slice(0, kept), did.slice(kept)]);
      expect(redo(simulator, one)).toEqual(all);
    }
  });

  test("of waiting alone is undone one wait at a time, and what was never undone is not done again", () => {
    const waited = replayed(simulator, worldWith(), [{ waitMs: 5 }, { waitMs: 7 }]);
    expect([undo(waited).done, undo(undo(waited)).done]).toEqual([[{ waitMs: 5 }], []]);
    const fresh = beginning(worldWith());
    expect(undo(fresh)).toEqual(fresh);
    expect(redo(simulator, fresh)).toEqual(fresh);
    expect(redo(simulator, waited)).toEqual(waited);
  });

  test("is restored exactly by its link", () => {
    fc.assert(
      fc.property(wandering, (one) => {
        const { gestures, worlds } = wander(simulator, startOf(one), one.choices);
        const state = { scenario: one.scenario, faults: one.faults, did: gestures };
        const read = readPractice(`#${writePractice(state)}`);
        expect(read).toEqual(state);
        const again = read && practiceFrom(room, read);
        expect(again && nowIn(again.history)).toEqual(worlds.at(-1));
      }),
      { seed, numRuns: 200 },
    );
  });

  test("is written without what has not happened yet", () => {
    expect(writePractice({ scenario: "monday", faults: [], did: [] })).toBe("v1;scenario=monday");
  });

  test("is read from a link of its own kind only", () => {
    expect(readPractice("v1;scenario=monday;did=w5")).toBeDefined();
    for (const link of ["v1;did=w5", "v1;scenario=monday;more=w5", "v1;scenario=monday;did=drawer"])
      expect(readPractice(link), link).toBeUndefined();
  });

  test("ends at a gesture that no longer fits, and leaves out faults that are no more", () => {
    const did = [
      { on: "drawer", press: "open" },
      { on: "drawer", press: "lift" },
      { on: "drawer", press: "close" },
    ];
    expect(replayed(simulator, worldWith(), did).done).toEqual(did.slice(0, 1));
    expect(practiceFrom(room, { scenario: "monday", faults: ["flood", "jammed"], did: [] })?.faults).toEqual([
      "jammed",
    ]);
  });

  test("has the faults that can strike there, and begins anew with one of them switched", () => {
    expect([faultsFor(room, "monday"), faultsFor(room, "lost-note")]).toEqual([
      ["note-gone", "jammed"],
      ["jammed"],
    ]);
    const did = [{ on: "drawer", press: "open" }];
    const monday = practiceFrom(room, { scenario: "monday", faults: [], did });
    if (!monday) throw new Error("no monday");
    const jammed = switchFault(room, monday, "jammed");
    expect([jammed.faults, jammed.history.done]).toEqual([["jammed"], []]);
    expect(switchFault(room, jammed, "jammed").faults).toEqual([]);
  });

  test("notes each message that was sent, and none that a jammed lock keeps away", () => {
    const call = { on: "caretaker", press: "call" };
    const sent = (faults: string[]) => {
      const one = practiceFrom(room, {
        scenario: "lost-note",
        faults,
        did: [{ waitMs: 7 }, call, { waitMs: 300_000 }],
      });
      return one && [sentIn(one.history), nowIn(one.history).devices["machine"]?.at];
    };
    const message = { atMs: 7, from: "caretaker", to: "machine", type: "key.turned" };
    expect(sent([])).toEqual([[message], "ready"]);
    expect(sent(["jammed"])).toEqual([[message], "locked"]);
  });
});
