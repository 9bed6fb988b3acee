import { durationMs, type Quantities } from "../../engine/content/quantity.ts";
import type { Circumstances } from "../circumstances.ts";
import type { PhoneContext, PhoneId } from "../devices/phone/phone.context.ts";
import type { StateOfKind } from "../devices/registry.ts";

type PhoneKind = "android" | "iphone";
export type PhoneState = StateOfKind<PhoneKind>;

const blank = {
  pinKnown: true,
  installed: true,
  online: true,
  rooted: false,
  supported: true,
  key: false,
  offersRecovery: false,
  settings: "samsung-6",
  fault: "none",
  faultyApp: "ibkr-mobile",
  otherApp: false,
  remedy: "none",
  pickedApp: "ibkr-mobile",
  setsUp: false,
  sms: "none",
  loginCode: "none",
  asked: false,
  response: "right",
  entered: {},
  notice: null,
  proof: "sms",
} as const satisfies Partial<PhoneContext>;

/** How a phone is unlocked, by its kind. */
export type Locks = Pick<Circumstances, "android-lock" | "iphone-lock">;

function phone(
  id: PhoneId,
  kind: PhoneKind,
  locks: Locks,
  quantities: Quantities,
  facts: Partial<PhoneContext>,
): PhoneState {
  const lock = kind === "android" ? (locks["android-lock"] ?? "app-pin") : (locks["iphone-lock"] ?? "face");
  const context: PhoneContext = {
    ...blank,
    rebootMs: durationMs(quantities, "reboot-time"),
    installMs: durationMs(quantities, "install-time"),
    id,
    lock,
    ...facts,
  };
  return { kind, at: "home", context };
}

/** The phone on which IB Key was activated, while it is in hand; otherwise undefined. Pure. */
export function phoneOnRecord(so: Circumstances, quantities: Quantities): PhoneState | undefined {
  const kind = so["phone-os"];
  if (!kind)
    return so["old-phone"] === "works" ? phone("phone", "android", so, quantities, { key: true }) : undefined;
  const misbehaves = so.cause === "app-misbehaves";
  return phone("phone", kind, so, quantities, {
    pinKnown: so["app-pin"] !== "forgotten",
    key: misbehaves,
    offersRecovery: so["recovery-offered"] === "yes",
    supported: so["android-version"] === undefined || so["android-version"] === "7-up",
    settings: so["android-version"] === "5-down" ? "5-down" : (so["android-look"] ?? "one-ui"),
    fault: misbehaves ? (so.fault ?? "beyond") : "none",
    faultyApp: so.app ?? "ibkr-mobile",
    otherApp: so.app === "other-ib-app",
  });
}

/** A phone on which the app is to be set up: new and without it, or with IB Key. Pure. */
export function phoneToSetUp(
  kind: PhoneKind,
  locks: Locks,
  quantities: Quantities,
  hasKey: boolean,
): PhoneState {
  return phone("phone", kind, locks, quantities, { setsUp: true, installed: hasKey, key: hasKey });
}

/** The phone on which IB Key is active, for whoever can log in. Pure. */
export function phoneWithKey(
  kind: PhoneKind,
  locks: Locks,
  quantities: Quantities,
  facts: Partial<PhoneContext>,
): PhoneState {
  return phone("phone", kind, locks, quantities, { key: true, ...facts });
}

/** The other phone, without the app, where there is one. Pure. */
export function otherPhone(so: Circumstances, quantities: Quantities): PhoneState | undefined {
  const kind = so["other-phone"];
  return kind === "android" || kind === "iphone"
    ? phone("other-phone", kind, so, quantities, { installed: false })
    : undefined;
}
