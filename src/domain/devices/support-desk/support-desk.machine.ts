import { assign, emit, setup } from "xstate";
import { defineAnatomy } from "../../../engine/device/anatomy.ts";
import type { Message } from "../../../engine/device/message.ts";

/** A call to Client Services, as far as the articles describe it (KB70, KB1132). What is said is our drawing. */
export const supportDeskAnatomy = defineAnatomy({
  roles: {
    "ask-temporary-code": "secondary",
    "ask-unlock": "secondary",
    identify: "secondary",
    "hang-up": "danger",
  },
  screens: {
    "not-called": { controls: ["call"], rest: true },
    identifying: { controls: ["identify"] },
    helping: { controls: ["ask-temporary-code", "ask-unlock", "hang-up"] },
    "code-given": { controls: ["hang-up"], shows: ["temporary-code"], rest: true },
    "code-withheld": { controls: ["hang-up"] },
    unlocked: { controls: ["hang-up"] },
  },
});

/** Whether the caller has written down the code that was given. */
export type SupportDeskContext = { noted: boolean };

type SupportDeskEvent =
  | { type: `press.${"call" | "identify" | "ask-temporary-code" | "ask-unlock" | "hang-up"}` }
  | { type: "temporary-code.given" | "temporary-code.withheld" };

const hangUp = { "press.hang-up": { target: "not-called" } } as const;

/** The desk identifies whoever calls, and only then helps. Its gestures are not self-service. */
export const supportDeskMachine = setup({
  types: {
    context: {} as SupportDeskContext,
    events: {} as SupportDeskEvent,
    input: {} as SupportDeskContext,
    emitted: {} as Message,
  },
  actions: {
    // Who was given a code has written it down: it can be read after the call.
    note: assign({ noted: true }),
    tell: emit((_, params: { type: string }) => ({ ...params, to: "portal-server" })),
  },
}).createMachine({
  id: "support-desk",
  context: ({ input }) => input,
  initial: "not-called",
  states: {
    "not-called": { on: { "press.call": { target: "identifying" } } },
    identifying: { on: { "press.identify": { target: "helping" } } },
    helping: {
      on: {
        "press.ask-temporary-code": {
          actions: { type: "tell", params: { type: "temporary-code.asked" } },
        },
        "press.ask-unlock": {
          target: "unlocked",
          actions: { type: "tell", params: { type: "account.unlocked" } },
        },
        "temporary-code.given": { target: "code-given", actions: "note" },
        "temporary-code.withheld": { target: "code-withheld" },
        ...hangUp,
      },
    },
    "code-given": { on: hangUp },
    "code-withheld": { on: hangUp },
    unlocked: { on: hangUp },
  },
});
