import { durationMs, type Quantities } from "../../engine/content/quantity.ts";
import { type FactorId, factorIds, factors } from "../devices/factors.ts";
import type { Limit, PortalServerContext } from "../devices/portal-server/portal-server.context.ts";
import type { StateOfKind } from "../devices/registry.ts";
import { firstWeekday } from "../practice/practice-day.ts";

/** A number of the content, for the simulator; null where there is no limit. @throws RangeError when there is none. */
function numberOf(quantities: Quantities, id: string): number | null {
  const quantity = quantities[id];
  if (!quantity) throw new RangeError(`content/quantities › ${id}: there is no such quantity. Add it.`);
  return quantity.value === "unlimited" ? null : quantity.value;
}

function limitsFrom(quantities: Quantities): Record<FactorId, Limit> {
  const limits = {} as Record<FactorId, Limit>;
  for (const id of factorIds) {
    const { limit } = factors[id];
    limits[id] = {
      dayUsd: numberOf(quantities, `${limit}-day`),
      windowUsd: numberOf(quantities, `${limit}-window`),
    };
  }
  return limits;
}

/** IBKR's side of a login, with the devices that are active for this person. Pure. */
export function portalServer(
  quantities: Quantities,
  active: readonly FactorId[],
  keyPhone: PortalServerContext["keyPhone"],
): StateOfKind<"portal-server"> {
  const ms = (id: string) => durationMs(quantities, id);
  const count = (id: string) => numberOf(quantities, id) ?? 0;
  const context: PortalServerContext = {
    factors: active,
    keyPhone,
    notifies: true,
    asked: null,
    window: "window",
    code: "a",
    codeLive: false,
    challenge: "a",
    challengeLive: false,
    smsAllowed: true,
    failing: [],
    temporary: "none",
    onlineCard: "none",
    weekday: firstWeekday,
    withdrawnUsd: [0],
    pendingUsd: 0,
    limits: limitsFrom(quantities),
    sums: {
      small: count("practice-sum-small"),
      medium: count("practice-sum-medium"),
      large: count("practice-sum-large"),
    },
    ms: {
      network: ms("network-delay"),
      code: ms("code-lifetime"),
      challenge: ms("challenge-lifetime"),
      smsRepeat: ms("sms-repeat"),
      voice: ms("voice-callback-delay"),
      failure: ms("lockout-window"),
      lock: ms("lockout-length"),
      temporaryFull: ms("temporary-full-access"),
      temporaryPortal: ms("temporary-portal-only"),
      onlineCard: ms("online-card-lifetime"),
    },
    lockoutFailures: count("lockout-failures"),
    businessDays: count("limit-window"),
  };
  return { kind: "portal-server", at: "serving", context };
}

/** A login window: Client Portal and TWS from version 966 list the devices, an older TWS does not. Pure. */
export function loginWindow(
  lists: boolean,
  passwordKnown: boolean,
  isPlatform = false,
): StateOfKind<"login-window"> {
  return {
    kind: "login-window",
    at: "window-login",
    context: {
      id: "window",
      passwordKnown,
      lists,
      isPlatform,
      factors: [],
      by: null,
      challenge: "a",
      sum: null,
      scope: "none",
      enteredBy: null,
      printed: false,
      entered: {},
      notice: null,
    },
  };
}
