import { emit, setup } from "xstate";
import type { Message } from "../../message.ts";
import type { PhoneId } from "../phone/phone.context.ts";

export interface SmsGatewayContext {
  /** The phone that holds the SIM of the number used at activation; null: the SMS reaches nobody here. */
  deliversTo: PhoneId | null;
  smsMs: number;
}

/** Carries the text message with the activation code to the number used when IB Key was activated. */
export const smsGatewayMachine = setup({
  types: {
    context: {} as SmsGatewayContext,
    events: {} as { type: "sms.sent"; code: "a" | "b" },
    input: {} as SmsGatewayContext,
    emitted: {} as Message,
  },
  guards: { reachable: ({ context }) => context.deliversTo !== null },
  actions: {
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
  states: { carrying: { on: { "sms.sent": { guard: "reachable", actions: "deliver" } } } },
});
