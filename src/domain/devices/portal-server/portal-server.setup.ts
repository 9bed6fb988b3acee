import { assign, cancel, emit, raise, setup } from "xstate";
import type { Message } from "../../../engine/device/message.ts";
import type { FactorId } from "../factors.ts";
import { isPhysical, physical } from "../physical.ts";
import type { PortalServerContext, PortalServerEvent } from "./portal-server.context.ts";

type Context = PortalServerContext;

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

/** Whether a further sum stays within the limits of a device, today and over the last business days (KB2895). */
function isWithin({ limits, withdrawnUsd }: Context, by: FactorId, usd: number): boolean {
  const { dayUsd, windowUsd } = limits[by];
  const today = withdrawnUsd.at(-1) ?? 0;
  return (
    (dayUsd === null || today + usd <= dayUsd) && (windowUsd === null || sum(withdrawnUsd) + usd <= windowUsd)
  );
}

const answersChallenge = (by: FactorId) => isPhysical(by) && physical[by].factor.field === "response";

/** Whether the answer would be right, had it come in time: text messages and responses expire (KB2634). */
function isLate({ asked, code, challenge }: Context, event: PortalServerEvent): boolean {
  if (event.type !== "answer.given" || asked === null) return false;
  return event.value === (asked === "sms" ? code : answersChallenge(asked) ? challenge : undefined);
}

/** Whether the answer is the one that the device asked for gives now. */
function isRight(context: Context, event: PortalServerEvent): boolean {
  const { asked } = context;
  if (event.type !== "answer.given" || asked === null) return false;
  if (isPhysical(asked)) {
    if (!answersChallenge(asked)) return event.value === "right";
    return event.value === context.challenge && context.challengeLive;
  }
  if (asked === "sms") return event.value === context.code && context.codeLive;
  if (asked === "online-card") return event.value === "right" && context.onlineCard === "live";
  if (asked === "temporary-code")
    return event.value === "right" && (context.temporary === "full" || context.temporary === "portal-only");
  return event.value === `ib-${context.challenge}`;
}

/** The lowest id that no counted failure has, so that there are never more ids than failures that lock. */
const freeId = ({ failing }: Context) =>
  Math.min(...[...failing.keys(), failing.length].filter((id) => !failing.includes(id)));

const isBusiness = (weekday: number) => weekday <= 5;

/** Guards and actions of IBKR's side of logins and withdrawals. Charts are written from these names. */
export const portal = setup({
  types: {
    context: {} as Context,
    events: {} as PortalServerEvent,
    input: {} as Context,
    emitted: {} as Message,
  },
  guards: {
    credentialsWrong: ({ event }) => "credentials" in event && event.credentials !== "right",
    oneMoreLocks: ({ context }) => context.failing.length + 1 >= context.lockoutFailures,
    answerRight: ({ context, event }) => isRight(context, event),
    responseExpired: ({ context, event }) => context.asked !== "sms" && isLate(context, event),
    answerExpired: ({ context, event }) => isLate(context, event),
    approves: ({ context, event }) =>
      event.type === "login.approved" && context.asked === "ib-key" && event.from === context.keyPhone,
    chosenSms: ({ event }) => "by" in event && event.by === "sms",
    chosenVoice: ({ event }) => "by" in event && event.by === "voice",
    smsTooSoon: ({ context, event }) => "by" in event && event.by === "sms" && !context.smsAllowed,
    chosenKey: ({ event }) => "by" in event && event.by === "ib-key",
    aboveLimit: ({ context, event }) =>
      event.type === "withdrawal.requested" && !isWithin(context, event.by, context.sums[event.sum]),
    mayHaveCard: ({ context: { temporary, onlineCard } }) =>
      (temporary === "full" || temporary === "portal-only") && onlineCard === "none",
    everTemporary: ({ context }) => context.temporary !== "none",
    valueRight: ({ event }) => "value" in event && event.value === "right",
  },
  actions: {
    reply: emit(({ context, event }, params: { type: string; [detail: string]: unknown }) => ({
      ...params,
      challenge: context.challenge,
      to: "from" in event && !event.from.includes("phone") ? event.from : context.window,
      delayMs: context.ms.network,
    })),
    tellWindow: emit(({ context }, params: { type: "session.narrowed" | "session.ended"; by: FactorId }) => ({
      ...params,
      to: context.window,
    })),
    tellDesk: emit((_, params: { type: string }) => ({ ...params, to: "support-desk" })),
    offerFactors: emit(({ context, event }) => ({
      type: "factor.requested",
      factors: context.factors,
      to: "from" in event ? event.from : "",
      delayMs: context.ms.network,
    })),
    accept: emit(({ context }, params: { type: "login.accepted" | "withdrawal.confirmed" }) => ({
      type: params.type,
      scope:
        context.asked === "temporary-code" && context.temporary === "portal-only" ? "portal-only" : "full",
      to: context.window,
      delayMs: context.ms.network,
    })),
    begin: assign(({ event }) => ({
      asked: null,
      ...("from" in event ? { window: event.from } : {}),
    })),
    ask: assign(({ event }) => ("by" in event && event.by !== "voice" ? { asked: event.by } : {})),
    newChallenge: assign(({ context }) => ({
      challenge: context.challenge === "a" ? ("b" as const) : ("a" as const),
      challengeLive: true,
    })),
    stopChallenge: cancel("challenge"),
    startChallenge: raise(
      { type: "challenge.expired" },
      { id: "challenge", delay: ({ context }) => context.ms.challenge },
    ),
    expireChallenge: assign({ challengeLive: false }),
    forget: assign({ asked: null, pendingUsd: 0 }),
    askForWithdrawal: assign(({ context, event }) =>
      "sum" in event ? { pendingUsd: context.sums[event.sum], asked: event.by } : {},
    ),
    notifyPhone: emit(({ context }) => ({
      type: "login.notified",
      to: context.notifies ? (context.keyPhone ?? "nobody") : "nobody",
      delayMs: context.ms.network,
    })),
    newCode: assign(({ context }) => ({
      code: context.code === "a" ? ("b" as const) : ("a" as const),
      codeLive: true,
    })),
    sendCode: emit(({ context }) => ({ type: "login-code.sent", to: "sms-gateway", code: context.code })),
    callWithCode: emit(({ context }) => ({
      type: "login-code.called",
      to: "sms-gateway",
      code: context.code,
      delayMs: context.ms.voice,
    })),
    stopCode: cancel("code"),
    startCode: raise({ type: "code.expired" }, { id: "code", delay: ({ context }) => context.ms.code }),
    expireCode: assign({ codeLive: false }),
    holdSms: assign({ smsAllowed: false }),
    allowSmsLater: raise(
      { type: "sms.allowed" },
      { id: "sms", delay: ({ context }) => context.ms.smsRepeat },
    ),
    allowSms: assign({ smsAllowed: true }),
    rememberFailure: raise(({ context }) => ({ type: `failure.forgotten.${freeId(context)}` as const }), {
      id: "failure",
      delay: ({ context }) => context.ms.failure,
    }),
    countFailure: assign(({ context }) => ({ failing: [...context.failing, freeId(context)] })),
    forgetFailure: assign(({ context, event }) => ({
      failing: context.failing.filter((id) => event.type !== `failure.forgotten.${id}`),
    })),
    clearFailures: assign({ failing: [] }),
    stopLock: cancel("lock"),
    startLock: raise({ type: "lock.over" }, { id: "lock", delay: ({ context }) => context.ms.lock }),
    grant: assign(({ context }) => ({
      temporary: "full" as const,
      factors: [...context.factors.filter((one) => one !== "temporary-code"), "temporary-code" as const],
    })),
    endFullLater: raise(
      { type: "temporary-full.over" },
      { id: "temporary", delay: ({ context }) => context.ms.temporaryFull },
    ),
    endPortalLater: raise(
      { type: "temporary-portal.over" },
      { id: "temporary", delay: ({ context }) => context.ms.temporaryPortal },
    ),
    narrow: assign({ temporary: "portal-only" }),
    endTemporary: assign(({ context }) => ({
      temporary: "over" as const,
      factors: context.factors.filter((one) => one !== "temporary-code"),
    })),
    activateCard: assign(({ context }) => ({
      onlineCard: "live" as const,
      factors: [...context.factors.filter((one) => one !== "online-card"), "online-card" as const],
    })),
    endCardLater: raise(
      { type: "online-card.over" },
      { id: "online-card", delay: ({ context }) => context.ms.onlineCard },
    ),
    endCard: assign(({ context }) => ({
      onlineCard: "over" as const,
      factors: context.factors.filter((one) => one !== "online-card"),
    })),
    withdraw: assign(({ context }) => ({
      withdrawnUsd: [
        ...context.withdrawnUsd.slice(0, -1),
        (context.withdrawnUsd.at(-1) ?? 0) + context.pendingUsd,
      ],
      pendingUsd: 0,
      asked: null,
    })),
    nextDay: assign(({ context }) => {
      const weekday = (context.weekday % 7) + 1;
      if (!isBusiness(weekday)) return { weekday };
      return { weekday, withdrawnUsd: [...context.withdrawnUsd, 0].slice(-context.businessDays) };
    }),
    endDayLater: raise({ type: "day.ended" }, { id: "day", delay: 86_400_000 }),
  },
});
