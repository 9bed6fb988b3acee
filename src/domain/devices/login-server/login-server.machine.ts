import { assign, cancel, emit, raise, setup } from "xstate";
import type { Message } from "../../../engine/device/message.ts";
import type { PhoneId, Typed } from "../phone/phone.context.ts";
import type { PhysicalId } from "../physical.ts";

export type LoginServerContext = {
  /** The phone on which IB Key was activated; `elsewhere` when that phone is not in hand, `none` before the first activation. */
  keyPhone: PhoneId | "elsewhere" | "none";
  /** The additional physical device that is active for the user, if any (F026). */
  physical: "none" | PhysicalId;
  /** The latest SMS code and whether it still counts. */
  code: "a" | "b";
  codeLive: boolean;
  codeLifetimeMs: number;
  networkMs: number;
};

type FromPhone = { from: PhoneId; credentials: Typed };
type LoginServerEvent =
  | ({
      type: "login.requested" | "recovery.requested" | "transfer.requested" | "registration.requested";
    } & FromPhone)
  | ({ type: "recovery.confirmed" } & FromPhone)
  | { type: "proof.submitted"; from: PhoneId; value: Typed }
  | { type: "code.expired" };

/**
 * IBKR's side of a reactivation, as far as the articles describe it: who may recover (KB2748),
 * who may transfer (KB3073), and which proof is asked for (F025–F028).
 * Inferred: transfer is refused on the phone that is already on record.
 */
const server = setup({
  types: {
    context: {} as LoginServerContext,
    events: {} as LoginServerEvent,
    input: {} as LoginServerContext,
    emitted: {} as Message,
  },
  guards: {
    credentialsWrong: ({ event }) => "credentials" in event && event.credentials !== "right",
    fromOther: ({ context, event }) => "from" in event && event.from !== context.keyPhone,
    hasKey: ({ context }) => context.keyPhone !== "none",
    fromKeyPhone: ({ context, event }) => "from" in event && event.from === context.keyPhone,
    hasPhysical: ({ context }) => context.physical !== "none",
    proofRight: ({ context, event }) =>
      event.type === "proof.submitted" &&
      (context.physical === "none"
        ? event.value === context.code && context.codeLive
        : event.value === "right"),
    codeExpired: ({ context, event }) =>
      event.type === "proof.submitted" &&
      context.physical === "none" &&
      event.value === context.code &&
      !context.codeLive,
  },
  actions: {
    answer: emit(({ context, event }, params: { type: string; [detail: string]: unknown }) => ({
      ...params,
      to: "from" in event ? event.from : "",
      delayMs: context.networkMs,
    })),
    askForDevice: emit(({ context, event }) => ({
      type: "proof.requested",
      by: context.physical,
      to: "from" in event ? event.from : "",
      delayMs: context.networkMs,
    })),
    newCode: assign(({ context }) => ({
      code: context.code === "a" ? ("b" as const) : ("a" as const),
      codeLive: true,
    })),
    sendCode: emit(({ context }) => ({
      type: "sms.sent",
      to: "sms-gateway",
      code: context.code,
      delayMs: 0,
    })),
    stopExpiry: cancel("code"),
    startExpiry: raise(
      { type: "code.expired" },
      { id: "code", delay: ({ context }) => context.codeLifetimeMs },
    ),
    expire: assign({ codeLive: false }),
    removeOldKey: emit(({ context, event }) => ({
      type: "key.removed",
      to: "from" in event && event.from !== context.keyPhone ? context.keyPhone : "nobody",
      delayMs: context.networkMs,
    })),
    record: assign(({ event }) => ({
      codeLive: false,
      ...("from" in event ? { keyPhone: event.from } : {}),
    })),
  },
});

const askForProof = [
  { guard: "hasPhysical", actions: "askForDevice" },
  {
    actions: [
      "newCode",
      "stopExpiry",
      "startExpiry",
      "sendCode",
      { type: "answer", params: { type: "proof.requested", by: "sms" } },
    ],
  },
] as const;

export const loginServerMachine = server.createMachine({
  id: "login-server",
  context: ({ input }) => input,
  initial: "serving",
  states: {
    serving: {
      on: {
        "login.requested": [
          {
            guard: "credentialsWrong",
            actions: { type: "answer", params: { type: "credentials.refused" } },
          },
          {
            guard: "fromKeyPhone",
            actions: { type: "answer", params: { type: "login.answered", key: "here" } },
          },
          { actions: { type: "answer", params: { type: "login.answered", key: "elsewhere" } } },
        ],
        "recovery.requested": [
          {
            guard: "credentialsWrong",
            actions: { type: "answer", params: { type: "credentials.refused" } },
          },
          { guard: "fromOther" },
          ...askForProof,
        ],
        "recovery.confirmed": {
          guard: "fromKeyPhone",
          actions: { type: "answer", params: { type: "key.activated" } },
        },
        "transfer.requested": [{ guard: "fromKeyPhone" }, ...askForProof],
        // Whoever is enrolled already is not registered a second time (X173).
        "registration.requested": [
          {
            guard: "credentialsWrong",
            actions: { type: "answer", params: { type: "credentials.refused" } },
          },
          { guard: "hasKey", actions: { type: "answer", params: { type: "login.answered", key: "here" } } },
          ...askForProof,
        ],
        "proof.submitted": [
          {
            guard: "proofRight",
            actions: [
              "stopExpiry",
              { type: "answer", params: { type: "key.activated" } },
              "removeOldKey",
              "record",
            ],
          },
          {
            guard: "codeExpired",
            actions: { type: "answer", params: { type: "proof.refused", because: "expired" } },
          },
          { actions: { type: "answer", params: { type: "proof.refused", because: "wrong" } } },
        ],
        "code.expired": { actions: "expire" },
      },
    },
  },
});
