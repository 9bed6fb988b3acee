import { emit, setup } from "xstate";
import type { Message } from "../../../engine/device/message.ts";
import type { PhoneId } from "../phone/phone.context.ts";

export type SmsGatewayContext = {
  /** The phone that holds the SIM of the number used at activation; null: the SMS reaches nobody here. */
  deliversTo: PhoneId | null;
  smsMs: number;
  /** Set while text messages do not come through, though calls do. */
  smsLost: boolean;
};

/** Carries codes to the number used when IB Key was activated: as text messages, or read out in a call. */
export const smsGatewayMachine = setup({
  types: {
    context: {} as SmsGatewayContext,
    events: {} as { type: "sms.sent" | "login-code.sent" | "login-code.called"; code: "a" | "b" },
    input: {} as SmsGatewayContext,
    emitted: {} as Message,
  },
  guards: {
    reachable: ({ context }) => context.deliversTo !== null,
    carriesSms: ({ context }) => context.deliversTo !== null && !context.smsLost,
  },
  actions: {
    deliverLoginCode: emit(({ context, event }) => ({
      type: "login-code.received",
      to: context.deliversTo ?? "",
      code: event.code,
      by: event.type === "login-code.called" ? "voice" : "sms",
      delayMs: event.type === "login-code.called" ? 0 : context.smsMs,
    })),
    deliver: emit(({ context, event }) => ({
      type: "sms.received",
      to: context.deliversTo ?? "",
      code: event.code,
      delayMs: context.smsMs,
    })),
  },
}).createMachine({
  id: "sms-gateway",
  context: ({ input }) => input,
  initial: "carrying",
  states: {
    carrying: {
      on: {
        "sms.sent": { guard: "carriesSms", actions: "deliver" },
        "login-code.sent": { guard: "carriesSms", actions: "deliverLoginCode" },
        "login-code.called": { guard: "reachable", actions: "deliverLoginCode" },
      },
    },
  },
});
