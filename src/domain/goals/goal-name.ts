import type { Circumstances } from "../circumstances.ts";

/** Whether IB Key has to be on the other phone: the person has left the one on record, or wants to. */
const wantsOther = (so: Circumstances): boolean => so["phone-os"] === undefined;

/** What a login is to come to: a refused name or password must be accepted, a withdrawal booked; else one is in. */
function loginGoal({ cause, sum, refusal }: Circumstances): string {
  if (cause === "withdrawing") return `withdrawn-${sum ?? "up-to-200k"}`;
  return refusal === "credentials" || refusal === "locked" ? "password-accepted" : "logged-in";
}

/**
 * Name of the exact goal of a tree for this person; equal names are equal predicates, so that the proof
 * computes distances once for each. Pure.
 */
export function goalName(goal: string, so: Circumstances): string {
  if (goal === "logged-in") return loginGoal(so);
  if (goal === "app-works") return "app-works";
  return wantsOther(so) ? "ib-key-on-other-phone" : "ib-key-on-either-phone";
}
