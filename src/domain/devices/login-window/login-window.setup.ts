import { assign, emit, setup } from "xstate";
import type { ControlOf, FieldOf } from "../../../engine/device/anatomy.ts";
import type { Message } from "../../../engine/device/message.ts";
import type { FactorId } from "../factors.ts";
import type { Typed } from "../phone/phone.context.ts";
import type { Sum } from "../portal-server/portal-server.context.ts";
import type { loginWindowAnatomy } from "./login-window.anatomy.ts";

type Field = FieldOf<typeof loginWindowAnatomy>;
export type WindowNotice = (typeof loginWindowAnatomy)["notices"][number];

/** Everything that a login window remembers. Plain data. */
export type LoginWindowContext = {
  id: string;
  /** Whether the person still knows username and password. */
  passwordKnown: boolean;
  /** Whether it offers a list of devices: Client Portal does, TWS from version 966 (KB2895). */
  lists: boolean;
  /** Whether it is a window of a trading platform, not a page in a browser. */
  isPlatform: boolean;
  /** Devices that the server offers, once it has answered. */
  factors: readonly FactorId[];
  by: FactorId | null;
  /** The challenge that it shows. */
  challenge: "a" | "b";
  sum: Sum | null;
  scope: "none" | "full" | "portal-only";
  /** What let the person in; a withdrawal may be confirmed with another device. */
  enteredBy: FactorId | null;
  /** Whether the online card has been printed and lies there to be read. */
  printed: boolean;
  entered: Partial<Record<Field, Typed>>;
  notice: WindowNotice | null;
};

export type LoginWindowEvent =
  | { type: `press.${ControlOf<typeof loginWindowAnatomy>}` }
  | { type: `type.${Field}`; value: Typed }
  | { type: "factor.requested"; factors: readonly FactorId[] }
  | { type: "answer.awaited"; because?: "too-soon"; challenge: "a" | "b" }
  | { type: "code.promised"; because: "too-soon" | "sms" | "voice" }
  | { type: "credentials.refused" | "account.locked" | "withdrawal.refused" }
  | { type: "answer.refused"; because: "wrong" | "expired" | "late" }
  | { type: "login.accepted" | "withdrawal.confirmed"; scope: "full" | "portal-only" }
  | { type: "online-card.offered" | "online-card.refused" | "online-card.activated" }
  | { type: "session.narrowed" | "session.ended"; by: FactorId };

const only = ({ factors }: LoginWindowContext) => factors[0] ?? null;

const notices: Readonly<Record<string, WindowNotice>> = {
  "too-soon": "sms-too-soon",
  sms: "sms-sent",
  voice: "voice-promised",
  wrong: "answer-wrong",
  expired: "answer-expired",
  late: "response-expired",
};

/** Guards and actions of a login window. */
export const loginWindow = setup({
  types: {
    context: {} as LoginWindowContext,
    events: {} as LoginWindowEvent,
    input: {} as LoginWindowContext,
    emitted: {} as Message,
  },
  guards: {
    filled: ({ context }) => Object.keys(context.entered).length > 0,
    offers: ({ context }, params: { by: FactorId }) => context.factors.includes(params.by),
    choiceNeeded: ({ context, event }) =>
      event.type === "factor.requested" && context.lists && event.factors.length > 1,
    byIs: ({ context }, params: { by: readonly (FactorId | null)[] }) => params.by.includes(context.by),
    fullScope: ({ context, event }) => ("scope" in event ? event.scope : context.scope) === "full",
    isIn: ({ context }) => context.scope !== "none",
    enteredByThis: ({ context, event }) => "by" in event && event.by === context.enteredBy,
    isPlatform: ({ context }) => context.isPlatform,
    severalFactors: ({ context }) => context.factors.length > 1,
  },
  actions: {
    enter: assign(({ context, event }) =>
      event.type.startsWith("type.") && "value" in event
        ? { entered: { ...context.entered, [event.type.slice("type.".length)]: event.value }, notice: null }
        : {},
    ),
    clear: assign({ entered: {}, notice: null }),
    note: assign((_, params: { notice: WindowNotice }) => ({ notice: params.notice, entered: {} })),
    noteBecause: assign(({ event }) => ({
      entered: {},
      notice: "because" in event && event.because ? (notices[event.because] ?? null) : null,
      ...("challenge" in event ? { challenge: event.challenge } : {}),
    })),
    choose: assign((_, params: { by: FactorId }) => ({ by: params.by })),
    chooseSum: assign((_, params: { sum: Sum }) => ({ sum: params.sum })),
    forgetSum: assign({ sum: null }),
    keepPrint: assign({ printed: true }),
    takeFactors: assign(({ event }) =>
      event.type === "factor.requested" ? { factors: event.factors, entered: {}, notice: null } : {},
    ),
    takeOnly: assign(({ event }) =>
      event.type === "factor.requested" ? { by: event.factors[0] ?? null } : {},
    ),
    takeScope: assign(({ context, event }) =>
      "scope" in event ? { scope: event.scope, enteredBy: context.by, entered: {}, notice: null } : {},
    ),
    narrow: assign({ scope: "portal-only", sum: null, entered: {}, notice: null }),
    leave: assign({
      factors: [],
      by: null,
      sum: null,
      scope: "none",
      enteredBy: null,
      entered: {},
      notice: null,
    }),
    send: emit(({ context }, params: { type: string; [detail: string]: unknown }) => ({
      ...params,
      to: "portal-server",
      from: context.id,
    })),
    sendCredentials: emit(({ context }) => ({
      type: "login.submitted",
      to: "portal-server",
      from: context.id,
      credentials: context.entered.credentials ?? "mistyped",
    })),
    sendChoice: emit(({ context }, params: { type: "factor.chosen" | "withdrawal.requested" }) => ({
      type: params.type,
      to: "portal-server",
      from: context.id,
      by: context.by ?? only(context),
      ...(context.sum ? { sum: context.sum } : {}),
    })),
    sendAnswer: emit(({ context }, params: { type: "answer.given" | "online-card.confirmed" }) => ({
      type: params.type,
      to: "portal-server",
      from: context.id,
      value: Object.values(context.entered)[0] ?? "mistyped",
    })),
  },
});
