import { assign, emit, setup } from "xstate";
import type { ControlOf, FieldOf } from "../../../engine/device/anatomy.ts";
import type { Message } from "../../../engine/device/message.ts";
import type { Typed } from "../phone/phone.context.ts";
import type { portalAnatomy } from "./portal.anatomy.ts";

type Field = FieldOf<typeof portalAnatomy>;
export type PortalNotice = (typeof portalAnatomy)["notices"][number];

/** Everything that the pages remember. Plain data. */
export type PortalContext = {
  /** Whether the user has a security device; without one, the pages ask which it shall be. */
  enrolled: boolean;
  entered: Partial<Record<Field, Typed>>;
  notice: PortalNotice | null;
};

export type PortalEvent =
  | { type: `press.${ControlOf<typeof portalAnatomy>}` }
  | { type: `type.${Field}`; value: Typed };

/** The challenge that the pages show, and the code that they send: each is asked once in a world. */
const asked = "a";

/** Guards and actions of the pages. */
export const portal = setup({
  types: {
    context: {} as PortalContext,
    events: {} as PortalEvent,
    input: {} as PortalContext,
    emitted: {} as Message,
  },
  guards: {
    enrolled: ({ context }) => context.enrolled,
    filled: ({ context }, params: { field: Field }) => params.field in context.entered,
    bothPins: ({ context: { entered } }) => "new-token-pin" in entered && "new-token-pin-again" in entered,
    pinsDiffer: ({ context: { entered } }) => entered["new-token-pin"] !== entered["new-token-pin-again"],
    answered: ({ context }) => context.entered.response === asked,
    codeRight: ({ context }) => context.entered["security-code"] === asked,
    ownerKnown: ({ context }) => context.entered["owner-credentials"] === "right",
  },
  actions: {
    enter: assign(({ context, event }) =>
      "value" in event
        ? { entered: { ...context.entered, [event.type.slice("type.".length)]: event.value }, notice: null }
        : {},
    ),
    clear: assign({ entered: {}, notice: null }),
    note: assign((_, params: { notice: PortalNotice }) => ({ notice: params.notice, entered: {} })),
    sendCode: emit({ type: "login-code.sent", to: "sms-gateway", code: asked }),
  },
});
