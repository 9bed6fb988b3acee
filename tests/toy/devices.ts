import { assign, createMachine, emit, type MachineContext, raise } from "xstate";
import type { DeviceKinds } from "../../src/engine/device/kind.ts";

type Asked = { context: MachineContext };
const empty = ({ context }: Asked) => context["beans"] === "empty";
const right = ({ context }: Asked) => context["entered"].code === "right";
const typed = ({ context }: Asked) => context["entered"].code !== undefined;
const third = ({ context }: Asked) => context["tries"] === 2 && context["entered"].code !== undefined;
const type = assign(({ event }) => ({ entered: { code: event["value"] }, notice: null }));
const count = assign(({ context }) => ({ entered: {}, notice: "wrong", tries: context["tries"] + 1 }));
const brew = [{ guard: empty, actions: assign({ notice: "no-beans" }) }, { target: "brewing" }];
const key = { target: "ready", actions: assign({ entered: {}, notice: null, tries: 0, beans: "full" }) };
const enter = [
  { guard: right, target: "ready", actions: assign({ entered: {}, notice: null, tries: 0 }) },
  { guard: third, target: "barred", actions: count },
  { guard: typed, actions: count },
];
const refill = { actions: assign({ beans: "full", stale: false, notice: "filled" }) };
const reset = { target: "locked", actions: assign({ recipe: false, stale: false, notice: null }) };

/** The third wrong code bars the door of the machine; a reset locks it, and takes the recipe away. */
const machine = createMachine({
  initial: "ready",
  states: {
    locked: { on: { "type.code": { actions: type }, "press.enter": enter, "key.turned": key } },
    barred: { on: { "key.turned": key } },
    ready: { on: { "press.small": brew, "press.large": brew, "press.refill": refill, "press.reset": reset } },
    brewing: { entry: raise({ type: "heated" }, { delay: 40_000 }), on: { heated: "done" } },
    done: { on: { "press.take": "ready" } },
  },
});
const drawer = createMachine({
  initial: "shut",
  states: { shut: { on: { "press.open": "open" } }, open: { on: { "press.close": "shut" } } },
});
const come = emit({ type: "key.turned", to: "machine", delayMs: 300_000 });
const caretaker = createMachine({
  initial: "away",
  states: { away: { on: { "press.call": { target: "coming", actions: come } } }, coming: {} },
});
const rest = true;
const ready = { controls: ["small", "large", "refill", "reset"], rest } as const;
const others = { locked: { fields: ["code"], controls: ["enter"] }, barred: { rest }, brewing: {} } as const;

/** A machine behind a door, a drawer with a note of the code, and a caretaker who has a key. */
export const kinds: DeviceKinds = {
  machine: {
    machine,
    anatomy: { screens: { ...others, ready, done: { controls: ["take"], rest } } },
    failures: ({ tries }, at) => (at === "barred" ? Number.POSITIVE_INFINITY : Number(tries)),
    isCutOff: ({ jammed }) => jammed === true,
  },
  drawer: {
    machine: drawer,
    anatomy: { screens: { shut: { controls: ["open"], rest }, open: { controls: ["close"], rest } } },
    carries: ["code"],
    reads: ({ note }, at): Record<string, string> => (note && at === "open" ? { code: "right" } : {}),
  },
  caretaker: {
    isSupport: true,
    machine: caretaker,
    anatomy: { screens: { away: { controls: ["call"], rest }, coming: { rest } } },
  },
};
