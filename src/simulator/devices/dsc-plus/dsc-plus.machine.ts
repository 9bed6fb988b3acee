import { assign, setup } from "xstate";
import type { Message } from "../../message.ts";

export interface DscPlusContext {
  entered: "none" | "right" | "mistyped";
  /** Whether the response on the display answers the challenge that was asked. */
  response: "right" | "mistyped";
  notice: "token-pin-wrong" | null;
}

type Value = { value: "right" | "mistyped" };
export type DscPlusEvent =
  | { type: "press.press" | "press.ok" }
  | ({ type: "type.token-pin" | "type.challenge" } & Value);

/** Hold `press` until `PIN>`, PIN, OK, `CHALLNG>`, challenge, OK, response (F209–F214). */
export const dscPlusMachine = setup({
  types: {
    context: {} as DscPlusContext,
    events: {} as DscPlusEvent,
    input: {} as DscPlusContext,
    emitted: {} as Message,
  },
  guards: {
    right: ({ context }) => context.entered === "right",
    typed: ({ context }) => context.entered !== "none",
  },
  actions: {
    enter: assign(({ event }) => ("value" in event ? { entered: event.value, notice: null } : {})),
    clear: assign({ entered: "none", notice: null }),
    refuse: assign({ entered: "none", notice: "token-pin-wrong" }),
    respond: assign(({ context }) => ({
      response: context.entered === "right" ? ("right" as const) : ("mistyped" as const),
      entered: "none" as const,
    })),
  },
}).createMachine({
  id: "dsc-plus",
  context: ({ input }) => input,
  initial: "off",
  on: { "press.press": { target: ".pin", actions: "clear" } },
  states: {
    off: {},
    pin: {
      on: {
        "type.token-pin": { actions: "enter" },
        "press.ok": [
          { guard: "right", target: "challenge", actions: "clear" },
          { guard: "typed", actions: "refuse" },
        ],
      },
    },
    challenge: {
      on: {
        "type.challenge": { actions: "enter" },
        "press.ok": { guard: "typed", target: "response", actions: "respond" },
      },
    },
    response: {},
  },
});
