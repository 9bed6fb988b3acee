import type { FactorId } from "../factors.ts";
import type { Typed } from "../phone/phone.context.ts";

/** The most that one device may confirm, in US dollars; null: no limit. */
export interface Limit {
  readonly dayUsd: number | null;
  readonly windowUsd: number | null;
}

/** Sums that a training withdrawal offers, in US dollars. */
export type Sum = "small" | "medium" | "large";

/** Everything that IBKR's side of a login and a withdrawal remembers. Plain data. */
export type PortalServerContext = {
  /** Devices active for the user, in the order of the list. */
  factors: readonly FactorId[];
  /** The phone on which IB Key is active, if any. */
  keyPhone: "phone" | "other-phone" | null;
  /** Whether notifications reach the phone. */
  notifies: boolean;
  /** The device that was asked to confirm, while an answer is awaited. */
  asked: FactorId | null;
  /** The window that waits. */
  window: string;
  code: "a" | "b";
  /** The latest challenge: a response counts for the challenge it answers, and for no later one. */
  challenge: "a" | "b";
  /** Whether a response to it still counts (KB2634). */
  challengeLive: boolean;
  codeLive: boolean;
  /** False for a while after each text message (KB3196). */
  smsAllowed: boolean;
  /** Ids of the failed logins that still count, each with a timer of its own (KB1132). */
  failing: readonly number[];
  /** How far a Temporary Code reaches (KB69). */
  temporary: "none" | "full" | "portal-only" | "over";
  onlineCard: "none" | "live" | "over";
  /** 1 is Monday, 7 Sunday. */
  weekday: number;
  /** Sums confirmed on each of the last five business days, the present one last, in US dollars. */
  withdrawnUsd: readonly number[];
  pendingUsd: number;
  limits: Readonly<Record<FactorId, Limit>>;
  sums: Readonly<Record<Sum, number>>;
  ms: Readonly<Record<PortalTime, number>>;
  lockoutFailures: number;
  businessDays: number;
};

/** Times that the server keeps, by name. */
type PortalTime =
  | "network"
  | "code"
  | "challenge"
  | "smsRepeat"
  | "voice"
  | "failure"
  | "lock"
  | "temporaryFull"
  | "temporaryPortal"
  | "onlineCard";

export type PortalServerEvent =
  | { type: "login.submitted"; from: string; credentials: Typed }
  | { type: "factor.chosen"; from: string; by: FactorId }
  | { type: "code.requested"; from: string; by: "sms" | "voice" }
  | { type: "answer.given"; from: string; value: Typed }
  | { type: "login.approved"; from: string }
  | { type: "withdrawal.requested"; from: string; by: FactorId; sum: Sum }
  | { type: "online-card.requested"; from: string }
  | { type: "online-card.confirmed"; from: string; value: Typed }
  | { type: "login.abandoned"; from: string }
  | { type: "temporary-code.asked" }
  | { type: "account.unlocked" }
  | { type: "code.expired" | "challenge.expired" | "sms.allowed" | "lock.over" | "day.ended" }
  | { type: "temporary-full.over" | "temporary-portal.over" | "online-card.over" }
  | { type: `failure.forgotten.${number}` };
