import type { Assignment } from "../engine/reality/condition.ts";
import { factorIds } from "./devices/factors.ts";
import { physicalIds } from "./devices/physical.ts";

/**
 * The circumstances from which worlds and goals follow, with their values: what the simulator has to know of them.
 * `content/circumstances.yml` says them in words, and `check` that it says no others. A circumstance that only guides
 * ask for needs no line here.
 */
export const circumstanceValues = {
  cause: [
    "app-reinstalled",
    "os-updated",
    "phone-replaced",
    "phone-lost",
    "moving",
    "app-misbehaves",
    "device-missing",
    "token",
    "code-card",
    "sms-missing",
    "login-refused",
    "choosing",
    "withdrawing",
    "preparing",
  ],
  "phone-os": ["android", "iphone"],
  "android-version": ["7-up", "6", "5-down"],
  app: ["ibkr-mobile", "other-ib-app"],
  "other-phone": ["android", "iphone", "none"],
  number: ["in-reach", "out-of-reach", "changed"],
  physical: ["none", ...physicalIds],
  "app-pin": ["known", "forgotten"],
  "old-phone": ["works", "gone"],
  missing: physicalIds,
  "token-matter": ["log-in", "response-refused", "pin-forgotten", "dark", "change-pin"],
  "card-matter": ["log-in", "refused", "unreadable"],
  refusal: ["credentials", "locked", "no-notification", "answer-refused", "platform-only"],
  "confirm-by": ["none", ...factorIds],
  "access-left": ["full", "portal-only", "over"],
  "sms-phone": ["here", "no-signal", "gone"],
  password: ["known", "forgotten"],
  "phone-online": ["yes", "no"],
  "login-on": ["other-screen", "that-phone"],
  "login-window": ["lists", "old-tws"],
  sum: ["up-to-200k", "up-to-1m", "above-1m"],
  total: ["up-to-600k", "up-to-1m", "above-1m"],
  "recovery-offered": ["yes", "no"],
  fault: ["reset", "permissions", "beyond"],
  "sms-cure": ["waiting", "voice", "nothing"],
  "android-lock": ["app-pin", "fingerprint"],
  "iphone-lock": ["face", "fingerprint", "passcode"],
  "key-lock": ["app-pin", "fingerprint", "face", "touch-id", "passcode"],
  task: [
    "change-token-pin",
    "verify-number",
    "order-card",
    "share-device",
    "opt-back-in",
    "activate-key",
    "change-app-pin",
  ],
  "android-look": [
    "one-ui",
    "stock-12",
    "stock-10",
    "stock-9",
    "stock-8",
    "stock-6-7",
    "xiaomi",
    "samsung-6",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Values = typeof circumstanceValues;

/** Somebody's circumstances, as far as the simulator reads them; those that do not apply are absent. */
export type Circumstances = { readonly [Id in keyof Values]?: Values[Id][number] };

/**
 * The same assignment, known to hold only values that the simulator knows. Pure.
 * @throws RangeError naming the circumstance, where a value is none of its values.
 */
export function circumstances(so: Assignment): Circumstances {
  for (const [id, values] of Object.entries<readonly string[]>(circumstanceValues)) {
    const value = so[id];
    if (value !== undefined && !values.includes(value))
      throw new RangeError(
        `domain › circumstances › ${id}: "${value}" is none of ${values.join(", ")}. Correct it, or teach the simulator.`,
      );
  }
  return so as Circumstances;
}
