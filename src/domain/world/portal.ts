import type { DeviceState } from "../../engine/device/device.ts";
import { durationMs } from "../../engine/world/duration.ts";
import type { Quantity } from "../../knowledge/quantity.ts";
import type { LoginWindowContext } from "../devices/login-window/login-window.setup.ts";
import type { Factor, Limit, PortalServerContext } from "../devices/portal-server/portal-server.context.ts";
import { factors } from "../devices/portal-server/portal-server.context.ts";

import { firstWeekday } from "../practice/practice-day.ts";

export type Quantities = Readonly<Record<string, Quantity>>;

/** Which row of the table of limits (KB2895, KB1131) counts for a device. */
const limitOf: Readonly<Record<Factor, string>> = {
  "ib-key": "limit-ib-key",
  "dsc-plus": "limit-dsc-plus",
  dsc: "limit-dsc",
  gold: "limit-gold",
  platinum: "limit-platinum",
  "code-card": "limit-code-card",
  // No source gives a limit for temporary access: it counts as a login without a device of its own (inferred).
  "online-card": "limit-none",
  "temporary-code": "limit-none",
  sms: "limit-sms",
};

/** A number of the content, for the simulator. @throws RangeError when there is none. */
function numberOf(quantities: Quantities, id: string): number | null {
  const quantity = quantities[id];
  if (!quantity) throw new RangeError(`content/quantities › ${id}: there is no such quantity.`);
  return quantity.value === "unlimited" ? null : quantity.value;
}

function limitsFrom(quantities: Quantities): Record<Factor, Limit> {
  const limits = factors.map((factor) => {
    const row = limitOf[factor];
    return [
      factor,
      { dayUsd: numberOf(quantities, `${row}-day`), windowUsd: numberOf(quantities, `${row}-window`) },
    ];
  });
  return Object.fromEntries(limits) as Record<Factor, Limit>;
}

/** IBKR's side of a login, with the devices that are active for this person. Pure. */
export function portalServer(
  quantities: Quantities,
  active: readonly Factor[],
  keyPhone: PortalServerContext["keyPhone"],
): DeviceState {
  const ms = (id: string) => durationMs(quantities, id);
  const count = (id: string) => numberOf(quantities, id) ?? 0;
  const context: PortalServerContext = {
    factors: active,
    keyPhone,
    notifies: true,
    purpose: "login",
    asked: null,
    window: "window",
    code: "a",
    codeLive: false,
    challenge: "a",
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
  return { kind: "portal-server", at: "serving", context: { ...context } };
}

/** A login window: Client Portal and TWS from version 966 list the devices, an older TWS does not. Pure. */
export function loginWindow(lists: boolean, passwordKnown = true): DeviceState {
  const context: LoginWindowContext = {
    id: "window",
    passwordKnown,
    lists,
    factors: [],
    by: null,
    purpose: "login",
    challenge: "a",
    sum: null,
    scope: "none",
    printed: false,
    entered: {},
    notice: null,
  };
  return { kind: "login-window", at: "window-login", context: { ...context } };
}
