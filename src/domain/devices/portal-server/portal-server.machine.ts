import { and } from "xstate";
import { portal } from "./portal-server.setup.ts";

const reply = (type: string, because?: string) =>
  ({ type: "reply", params: because === undefined ? { type } : { type, because } }) as const;

const tellWindow = (type: "session.narrowed" | "session.ended", by: "temporary-code" | "online-card") =>
  ({ type: "tellWindow", params: { type, by } }) as const;

const tellDesk = (type: string) => ({ type: "tellDesk", params: { type } }) as const;

/** The tenth failed login within a day locks the account (KB1132); the ones before are counted. */
const lock = {
  target: "locked",
  actions: ["clearFailures", "forget", "startLock", reply("account.locked")],
} as const;
const fail = (type: string, because?: string) =>
  ({ actions: ["rememberFailure", "countFailure", reply(type, because)] }) as const;

const makeCode = ["newCode", "stopCode", "startCode"] as const;
const sendSms = [...makeCode, "holdSms", "allowSmsLater", "sendCode"] as const;
const makeChallenge = ["newChallenge", "stopChallenge", "startChallenge"] as const;
const askPhone = [...makeChallenge, "notifyPhone", reply("answer.awaited")] as const;

/** What follows the right answer: a login goes on by itself, a withdrawal is booked. */
const accepted = {
  login: [{ type: "accept", params: { type: "login.accepted" } }, "clearFailures", "forget"],
  withdrawal: [{ type: "accept", params: { type: "withdrawal.confirmed" } }, "withdraw"],
} as const;

/** Requests that are answered alike, whatever waits to be confirmed. */
const requests = {
  "login.submitted": [
    { guard: and(["credentialsWrong", "oneMoreLocks"]), ...lock },
    { guard: "credentialsWrong", ...fail("credentials.refused") },
    { target: "serving", actions: ["begin", "offerFactors"] },
  ],
  "factor.chosen": [
    { guard: "smsTooSoon", actions: ["ask", reply("answer.awaited", "too-soon")] },
    { guard: "chosenSms", actions: ["ask", ...sendSms, reply("answer.awaited")] },
    { guard: "chosenKey", actions: ["ask", ...askPhone] },
    { actions: ["ask", ...makeChallenge, reply("answer.awaited")] },
  ],
  "code.requested": [
    { guard: "smsTooSoon", actions: reply("code.promised", "too-soon") },
    { guard: "chosenVoice", actions: [...makeCode, "callWithCode", reply("code.promised", "voice")] },
    { actions: [...sendSms, reply("code.promised", "sms")] },
  ],
  "withdrawal.requested": [
    { guard: "aboveLimit", actions: reply("withdrawal.refused") },
    {
      guard: "smsTooSoon",
      target: "withdrawing",
      actions: ["askForWithdrawal", reply("answer.awaited", "too-soon")],
    },
    {
      guard: "chosenSms",
      target: "withdrawing",
      actions: ["askForWithdrawal", ...sendSms, reply("answer.awaited")],
    },
    { guard: "chosenKey", target: "withdrawing", actions: ["askForWithdrawal", ...askPhone] },
    { target: "withdrawing", actions: ["askForWithdrawal", ...makeChallenge, reply("answer.awaited")] },
  ],
  // It comes after a Temporary Code, and one follows no other (KB1873; that it is given once is our reading).
  "online-card.requested": [
    { guard: "mayHaveCard", actions: reply("online-card.offered") },
    { actions: reply("online-card.refused") },
  ],
  "online-card.confirmed": [
    {
      guard: and(["valueRight", "mayHaveCard"]),
      actions: ["activateCard", "endCardLater", reply("online-card.activated")],
    },
    { guard: "valueRight", actions: reply("online-card.refused") },
    { guard: "oneMoreLocks", ...lock },
    fail("answer.refused", "wrong"),
  ],
  "login.abandoned": { target: "serving", actions: "forget" },
} as const;

/** IBKR's side while it waits for an answer, or for nothing. */
const serving = (purpose: keyof typeof accepted) =>
  portal.createStateConfig({
    on: {
      ...requests,
      "answer.given": [
        { guard: "answerRight", target: "serving", actions: accepted[purpose] },
        { guard: "oneMoreLocks", ...lock },
        // Whoever answers too late starts again: with another challenge (KB2634).
        {
          guard: "responseExpired",
          actions: [...makeChallenge, "rememberFailure", "countFailure", reply("answer.refused", "late")],
        },
        { guard: "answerExpired", ...fail("answer.refused", "expired") },
        fail("answer.refused", "wrong"),
      ],
      "login.approved": { guard: "approves", target: "serving", actions: accepted[purpose] },
    },
  });

/** Any act on a locked account begins the wait anew: it counts from the last try (KB1132). */
const stillLocked = { actions: ["stopLock", "startLock", reply("account.locked")] } as const;

/**
 * IBKR's side of a login and a withdrawal: which devices may confirm, how often one may fail, how long temporary
 * access lasts, how much each device lets one withdraw. Sources: KB1132, KB2895, KB3196, KB3396, KB69, KB1873.
 */
export const portalServerMachine = portal.createMachine({
  id: "portal-server",
  context: ({ input }) => input,
  initial: "serving",
  on: {
    "code.expired": { actions: "expireCode" },
    "challenge.expired": { actions: "expireChallenge" },
    "sms.allowed": { actions: "allowSms" },
    "failure.forgotten.*": { actions: "forgetFailure" },
    // Temporary codes are not given one after another (KB69).
    "temporary-code.asked": [
      { guard: "everTemporary", actions: tellDesk("temporary-code.withheld") },
      { actions: ["grant", "endFullLater", tellDesk("temporary-code.given")] },
    ],
    // What a code opened does not stay open longer than the code (KB69).
    "temporary-full.over": {
      actions: ["narrow", "endPortalLater", tellWindow("session.narrowed", "temporary-code")],
    },
    "temporary-portal.over": { actions: ["endTemporary", tellWindow("session.ended", "temporary-code")] },
    "online-card.over": { actions: ["endCard", tellWindow("session.ended", "online-card")] },
    "day.ended": { actions: ["nextDay", "endDayLater"] },
    "login.abandoned": { actions: "forget" },
  },
  states: {
    serving: serving("login"),
    withdrawing: serving("withdrawal"),
    locked: {
      on: {
        "login.submitted": stillLocked,
        "factor.chosen": stillLocked,
        "code.requested": stillLocked,
        "answer.given": stillLocked,
        "online-card.requested": stillLocked,
        "online-card.confirmed": stillLocked,
        "withdrawal.requested": stillLocked,
        "lock.over": { target: "serving" },
        "account.unlocked": { target: "serving", actions: "stopLock" },
      },
    },
  },
});
