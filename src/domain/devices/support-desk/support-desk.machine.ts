import { assign, emit, setup } from "xstate";
import { defineAnatomy } from "../../../engine/device/anatomy.ts";
import type { Message } from "../../../engine/device/message.ts";

/** A call to Client Services, as far as the articles describe it (KB70, KB1132). What is said is our drawing. */
export const supportDeskAnatomy = defineAnatomy({
  roles: {
    "ask-temporary-code": "secondary",
    "ask-unlock": "secondary",
    "ask-pin-reset": "secondary",
    identify: "secondary",
    "hang-up": "danger",
  },
  screens: {
    "not-called": { controls: ["call"], rest: true },
    identifying: { controls: ["identify"] },
    helping: { controls: ["ask-temporary-code", "ask-unlock", "ask-pin-reset", "hang-up"] },
    "pin-reset": { controls: ["ask-temporary-code", "hang-up"], shows: ["pin-advice"] },
    "code-given": { controls: ["hang-up"], shows: ["temporary-code"], rest: true },
    "code-withheld": { controls: ["hang-up"] },
    unlocked: { controls: ["hang-up"] },
  },
});

/** What the caller has written down: the code that was given, and what to do about a PIN that is reset. */
export type SupportDeskContext = { noted: boolean; advised: boolean };

type SupportDeskEvent =
  | {
      type: `press.${"call" | "identify" | "ask-temporary-code" | "ask-unlock" | "ask-pin-reset" | "hang-up"}`;
    }
  | { type: "temporary-code.given" | "temporary-code.withheld" };

const hangUp = { "press.hang-up": { target: "not-called" } } as const;

/** Temporary access can be asked for as soon as the caller is known. */
const temporaryAccess = {
  "press.ask-temporary-code": { actions: { type: "tell", params: { type: "temporary-code.asked" } } },
  "temporary-code.given": { target: "code-given", actions: "note" },
  "temporary-code.withheld": { target: "code-withheld" },
} as const;

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
    noteAdvice: assign({ advised: true }),
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
        ...temporaryAccess,
        "press.ask-pin-reset": { target: "pin-reset", actions: "noteAdvice" },
        "press.ask-unlock": {
          target: "unlocked",
          actions: { type: "tell", params: { type: "account.unlocked" } },
        },
        ...hangUp,
      },
    },
    "pin-reset": { on: { ...temporaryAccess, ...hangUp } },
    "code-given": { on: hangUp },
    "code-withheld": { on: hangUp },
    unlocked: { on: hangUp },
  },
});
