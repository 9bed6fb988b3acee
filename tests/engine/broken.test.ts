import { expect, test } from "vitest";
import type { End, Question } from "../../src/engine/content/tree.ts";
import { describeFailure } from "../../src/engine/proof/describe.ts";
import { prove } from "../../src/engine/proof/prove.ts";
import { toyContent } from "../toy/content.ts";
import { kindOf, toy } from "../toy/toy.ts";
import { type Change, ends, guideWith, nodes } from "./toolbox.ts";

const { slots, procedures } = toyContent;

/** What is said of another toy, without who it is about. */
const saidOf = (change: Change): Set<string> => {
  const { failures } = prove(guideWith(change), kindOf, "coffee");
  return new Set(failures.map((failure) => describeFailure({ ...failure, so: {} }, () => undefined)));
};

const withEnd = (id: string, end: End): Change => ({ tree: { ends: { ...ends, [id]: end } } });
const withNode = (id: string, node: Question): Change => ({ tree: { nodes: { ...nodes, [id]: node } } });
const answers = (id: string) => nodes[id]?.answers ?? {};

const step = "anybody: at coffee/brew a step cannot be done or does not show what it promises.";
const gap = (place: string, way: string) =>
  `anybody: at coffee/${place} no answer fits this reality. ${way} leads nowhere.`;

/** A plan that pours as the beans are, which nobody can know, or as the note is, which nobody was asked here. */
const poursBy = (by: string): Change => ({
  content: {
    slots: { pour: { by, ways: { ...slots["pour"]?.ways, ...sameFor("full", "empty", "here", "gone") } } },
  },
});
const sameFor = (...values: string[]) =>
  Object.fromEntries(values.map((value) => [value, slots["pour"]?.ways["small"] ?? { steps: [] }]));

test.each<[string, Change, string]>([
  [
    "a step that presses what is not there",
    {
      content: {
        slots: {
          pour: {
            by: "cup",
            ways: { small: { steps: [{ id: "kick", do: [{ press: "kick" }], see: { screen: "done" } }] } },
          },
        },
      },
    },
    `${step} brew › kick.`,
  ],
  [
    "a trouble that leads nowhere",
    withEnd("brew", { plan: ["brew"] }),
    `${step} brew › pour: no-beans leads nowhere.`,
  ],
  [
    "a plan that has no procedure for a case",
    withEnd("brew", { plan: [{ by: "beans", of: { full: "brew" } }] }),
    `${step} No procedure for this case.`,
  ],
  [
    "a plan that depends on what was not asked",
    poursBy("note"),
    `${step.replace("brew", "unlock")} The plan depends on note, which was not asked.`,
  ],
  [
    "help after a call that does not come",
    {
      content: {
        procedures: {
          ...procedures,
          wait: { ...procedures["refill"], on: "caretaker" } as (typeof procedures)[string],
        },
      },
    },
    "anybody: at coffee/call a step cannot be done or does not show what it promises. After the call, wait › refill.",
  ],
  [
    "help after a call that does not reach the goal",
    withEnd("call", { call: "caretaker", article: "caretaker", after: ["wait"] }),
    "anybody: at coffee/call the plan does not reach the goal. After the call.",
  ],
  [
    "a call where something else helps",
    withNode("tea", { answers: { ...answers("tea"), yes: { means: { tea: "yes" }, to: "call" } } }),
    "anybody: at coffee/call the guide says that no self-service way is left, but the simulator finds one. There is tea.",
  ],
  [
    "an article that says that all is lost where the goal is reached",
    { domain: { holds: { ...toy.holds, cup: { isTrue: () => true, isSimulated: true } } } },
    "anybody: at coffee/drink the guide says that no self-service way is left, but the simulator finds one. coffee. It is reached already.",
  ],
  [
    "an article with a foothold that nobody knows",
    withEnd("drink", { article: "drink", holds: "constructor" }),
    "anybody: at coffee/drink the guide says that access is kept, but it is not. constructor.",
  ],
  [
    "an answer to nowhere",
    withNode("door", { answers: { ...answers("door"), open: { means: { door: "open" }, to: "roof" } } }),
    gap("door", "open"),
  ],
  [
    "a “not sure” to nowhere",
    withNode("note", { answers: answers("note"), unsure: { to: "roof" } }),
    gap("note", "unsure"),
  ],
  ["a choice of nowhere", withEnd("which", { choice: [{ to: "roof" }] }), gap("which", "roof")],
  [
    "a tree that begins nowhere",
    { tree: { first: "roof" } },
    "anybody: at coffee/roof no answer fits this reality. this place does not exist.",
  ],
  [
    "questions that lead in a circle",
    withNode("door", { answers: { ...answers("door"), open: { means: { door: "open" }, to: "happened" } } }),
    "anybody: at coffee/door the way never ends.",
  ],
])("the proof names %s", (_, change, sentence) => {
  expect([...saidOf(change)]).toContain(sentence);
});

test("an article that somebody chooses may say less than all is lost, and one that is the verdict may not", () => {
  const domain = { holds: { ...toy.holds, nap: { isTrue: () => true, isSimulated: true } } };
  const napping = { ...ends, nap: { article: "nap", holds: "nap" } };
  const which = { choice: [{ to: "refill" }, { to: "nap" }] };
  expect([...saidOf({ domain, tree: { ends: { ...napping, which } } })]).toEqual([]);
  const happened = { answers: { ...answers("happened"), stale: { means: { cause: "stale" }, to: "nap" } } };
  const [said] = saidOf({ domain, tree: { ends: napping, nodes: { ...nodes, happened } } });
  expect(said).toContain(
    "at coffee/nap the guide says that no self-service way is left, but the simulator finds one",
  );
});

test("a call may be all that is said", () => {
  expect([...saidOf(withEnd("call", { call: "caretaker", article: "caretaker" }))]).toEqual([]);
});

test("a plan may depend on what is found out by trying only", () => {
  expect([...saidOf(poursBy("beans"))]).toEqual([]);
});

test("a goal or a procedure that does not exist is an error that names the place", () => {
  expect(() => saidOf({ tree: { goal: "cocoa" } })).toThrow(/RangeError|no goal "cocoa"/);
  expect(() => saidOf(withEnd("brew", { plan: ["dance"] }))).toThrow(RangeError);
});
