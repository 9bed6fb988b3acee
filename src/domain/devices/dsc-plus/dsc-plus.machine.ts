import { assign, cancel, raise, setup } from "xstate";
import type { Message } from "../../../engine/device/message.ts";

type Typed = "right" | "mistyped" | "a" | "b";

export type DscPlusContext = {
  entered: { "token-pin"?: Typed; challenge?: Typed };
  /** The challenge that the response on the display answers; `mistyped`: none that was asked. */
  response: Typed;
  /** Whether the person still knows the PIN of the card. */
  pinKnown: boolean;
  battery: "good" | "low" | "empty";
  notice: "token-pin-wrong" | "battery-low" | "battery-empty" | null;
  /** How long the display stays on. */
  displayMs: number;
};

export type DscPlusEvent =
  | { type: "press.press" | "press.ok" | "display.went-off" }
  | { type: "type.token-pin" | "type.challenge"; value: Typed };

/** Hold `press` until `PIN>`, PIN, OK, `CHALLNG>`, challenge, OK, response (F209–F214). The display goes off by itself. */
export const dscPlusMachine = setup({
  types: {
    context: {} as DscPlusContext,
    events: {} as DscPlusEvent,
    input: {} as DscPlusContext,
    emitted: {} as Message,
  },
  guards: {
    right: ({ context }) => context.entered["token-pin"] === "right",
    typed: ({ context }) => Object.keys(context.entered).length > 0,
    empty: ({ context }) => context.battery === "empty",
    low: ({ context }) => context.battery === "low",
  },
  actions: {
    enter: assign(({ event }) =>
      "value" in event ? { entered: { [event.type.slice("type.".length)]: event.value }, notice: null } : {},
    ),
    clear: assign({ entered: {}, notice: null }),
    note: assign((_, params: { notice: DscPlusContext["notice"] }) => ({
      entered: {},
      notice: params.notice,
    })),
    respond: assign(({ context }) => ({
      response: context.entered.challenge ?? ("mistyped" as const),
      entered: {},
    })),
    stopDisplay: cancel("display"),
    startDisplay: raise(
      { type: "display.went-off" },
      { id: "display", delay: ({ context }) => context.displayMs },
    ),
  },
}).createMachine({
  id: "dsc-plus",
  context: ({ input }) => input,
  initial: "off",
  on: {
    "press.press": [
      { guard: "empty", target: ".off", actions: { type: "note", params: { notice: "battery-empty" } } },
      {
        guard: "low",
        target: ".pin",
        actions: [{ type: "note", params: { notice: "battery-low" } }, "stopDisplay", "startDisplay"],
      },
      { target: ".pin", actions: ["clear", "stopDisplay", "startDisplay"] },
    ],
    "display.went-off": { target: ".off", actions: "clear" },
  },
  states: {
    off: {},
    pin: {
      on: {
        "type.token-pin": { actions: "enter" },
        "press.ok": [
          { guard: "right", target: "challenge", actions: "clear" },
          { guard: "typed", actions: { type: "note", params: { notice: "token-pin-wrong" } } },
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
