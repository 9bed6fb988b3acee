import type { Domain } from "../../src/engine/domain.ts";
import type { Scenario } from "../../src/engine/practice/setting.ts";
import { firstOf } from "../../src/engine/reality/condition.ts";
import { createSimulator } from "../../src/engine/world/simulator.ts";
import type { World } from "../../src/engine/world/world.ts";
import { toyContent } from "./content.ts";
import { kinds } from "./devices.ts";

const startWorld: Domain["startWorld"] = (so) => {
  for (const [id, value] of Object.entries(so))
    if (!Object.hasOwn(toyContent.space.circumstances[id]?.values ?? {}, value))
      throw new RangeError(`toy › ${id}: there is no "${value}".`);
  const { cause, door, note, beans = "full" } = so;
  const fresh = { entered: {}, notice: null, tries: 0, recipe: true, jammed: false };
  const at = cause === "served" ? "done" : door === "locked" ? "locked" : "ready";
  const devices = {
    machine: { kind: "machine", at, context: { ...fresh, beans, stale: cause === "stale" } },
    drawer: { kind: "drawer", at: "shut", context: { note: note !== "gone" } },
    caretaker: { kind: "caretaker", at: "away", context: {} },
  };
  return { nowMs: 0, devices, queue: [] };
};

/** A world in which the note is gone, or the lock is jammed so that no key turns in it. */
function struck({ devices, ...world }: World, fault: string): World {
  const [on, facts] = fault === "jammed" ? ["machine", { jammed: true }] : ["drawer", { note: false }];
  const { [on]: device = { kind: on, at: "shut", context: {} } } = devices;
  const context = { ...device.context, ...facts };
  return { ...world, devices: { ...devices, [on]: { ...device, context } } };
}

const reached: Domain["goals"]["reached"] = {
  coffee: ({ devices: { machine } }) => machine?.at === "done" && machine.context["stale"] === false,
  open: ({ devices: { machine } }) => machine?.at !== "locked" && machine?.at !== "barred",
};

/** Coffee behind a locked door: as small as a field of work can be that uses all of the engine. */
export const toy: Domain = {
  simulator: createSimulator(kinds),
  startWorld,
  goals: { nameFor: (goal) => goal, reached },
  holds: {
    cup: { isTrue: ({ cause }) => cause === "served", isSimulated: false },
    tea: { isTrue: ({ tea }) => tea === "yes", isSimulated: true },
  },
  spares: (_, { tea }) => (tea === "yes" ? "There is tea" : undefined),
  isWide: () => false,
  belongings: ({ devices }) => Number(devices["machine"]?.context["recipe"]),
  practice: {
    faults: ["note-gone", "jammed"],
    canStrike: (world, fault) => JSON.stringify(struck(world, fault)) !== JSON.stringify(world),
    startWorld: ({ given, faults = [] }, quantities, switched) =>
      [...faults, ...switched].reduce(struck, startWorld(firstOf(given), quantities)),
    isReached: ({ goal }, world) => reached[goal]?.(world) ?? false,
  },
};

const given = { cause: "thirsty", door: "locked", note: "here" };
export const toyScenarios: Readonly<Record<string, Scenario>> = {
  monday: { goal: "coffee", given },
  "lost-note": { goal: "coffee", given, faults: ["note-gone"], support: true },
};

/** Beans are seen by trying only; the size of the cup is a matter of labels. */
export const kindOf = (id: string) => (id === "beans" ? "hidden" : id === "cup" ? "variant" : "asked");
