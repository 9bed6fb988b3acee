import type { Act, Promised, Trouble } from "../../src/engine/content/procedure.ts";
import type { Question, Tree } from "../../src/engine/content/tree.ts";
import type { GuideContent } from "../../src/engine/guide/guide.ts";

const step = (id: string, act: Act, see: Promised) => ({ id, do: [act], see });
const wait = step("wait", { wait: "heat" }, { screen: "done" });
const pour = (press: string) => ({ steps: [step("pour", { press }, { screen: "brewing" }), wait] });
const procedure = (
  on: string,
  steps: object[],
  trouble: Record<string, Trouble> = {},
  follows: string[] = [],
) => ({ on, given: {}, steps, trouble, follows }) as GuideContent["procedures"][string];
const ask = (id: string, ways: Record<string, string>): Question => ({
  answers: Object.fromEntries(Object.entries(ways).map(([is, to]) => [is, { means: { [id]: is }, to }])),
});
const values = (...ids: string[]) => ({ values: Object.fromEntries(ids.map((id) => [id, {}])) });

const look = step("look", { press: "open", on: "drawer" }, { on: "drawer", screen: "open", reads: ["code"] });
const type = step("type", { type: "code" }, { screen: "locked", filled: ["code"] });
const enter = step("enter", { press: "enter" }, { screen: "ready" });
const reset = { ...step("reset", { press: "reset" }, { screen: "locked" }), loses: "the recipe" };
const call = step("call", { press: "call" }, { screen: "coming" });
const come = step("come", { wait: "walk" }, { on: "machine", screen: "ready" });
const noNote = { "no-note": { see: { lacks: ["code"] }, means: { note: "gone" } } };
const noBeans = { "no-beans": { see: { notice: "no-beans" }, means: { beans: "empty" } } };

const nodes: Tree["nodes"] = {
  happened: ask("cause", { thirsty: "door", stale: "which", served: "drink" }),
  door: ask("door", { open: "brew", locked: "note" }),
  note: { ...ask("note", { here: "unlock", gone: "tea" }), unsure: { to: "unlock" } },
  tea: ask("tea", { yes: "steep", no: "call" }),
};
const ends: Tree["ends"] = {
  brew: { plan: ["brew"], hopes: { beans: "full" }, trouble: { "no-beans": "refill" } },
  unlock: { plan: ["unlock", "brew"], trouble: { "no-beans": "refill", "no-note": "tea" } },
  refill: { plan: ["refill", "brew"] },
  which: { choice: [{ to: "refill" }, { to: "clean" }] },
  clean: { plan: ["reset", "unlock", "brew"], warns: {}, instead: "refill", trouble: { "no-note": "tea" } },
  drink: { article: "drink", holds: "cup" },
  steep: { article: "tea", holds: "tea" },
  call: { call: "caretaker", article: "caretaker", after: ["wait", "brew"] },
};

/** How to come to a cup of coffee, without a word of prose. */
export const toyContent: GuideContent = {
  quantities: { heat: { value: 40, unit: "second" }, walk: { value: 5, unit: "minute" } },
  space: {
    circumstances: {
      cause: values("thirsty", "stale", "served"),
      door: { applies: { cause: "thirsty" }, ...values("open", "locked") },
      note: { applies: { cause: ["thirsty", "stale"] }, ...values("here", "gone") },
      tea: { applies: { note: "gone" }, ...values("yes", "no") },
      beans: { applies: { cause: ["thirsty", "stale"] }, ...values("full", "empty") },
      cup: values("small", "large"),
    },
    impossible: [{ when: { cause: "stale", beans: "empty" } }],
    irrelevant: [{ when: { door: "open" }, not: ["note"] }],
  },
  procedures: {
    unlock: procedure("machine", [look, type, enter], noNote),
    brew: procedure("machine", [{ slot: "pour" }], noBeans, ["unlock"]),
    refill: procedure("machine", [
      step("refill", { press: "refill" }, { screen: "ready", notice: "filled" }),
    ]),
    reset: procedure("machine", [reset]),
    wait: procedure("caretaker", [call, come]),
  },
  slots: { pour: { by: "cup", ways: { small: pour("small"), large: pour("large") } } },
  trees: { coffee: { first: "happened", goal: "coffee", given: {}, nodes, ends } },
};
