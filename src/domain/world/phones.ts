import type { DeviceState } from "../../engine/device/device.ts";
import type { Assignment } from "../../engine/reality/condition.ts";
import type { Look, PhoneContext, PhoneId } from "../devices/phone/phone.context.ts";

/** Times that the devices need, in milliseconds. */
export interface PhoneTimes {
  readonly rebootMs: number;
  readonly installMs: number;
}

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
  sms: "none",
  loginCode: "none",
  asked: false,
  response: "right",
  entered: {},
  notice: null,
  flow: "recover",
  proof: "sms",
} as const satisfies Partial<PhoneContext>;

function phone(
  id: PhoneId,
  kind: "android" | "iphone",
  so: Assignment,
  times: PhoneTimes,
  facts: Partial<PhoneContext>,
): DeviceState {
  const own = kind === "android" ? (so["android-lock"] ?? "app-pin") : (so["iphone-lock"] ?? "face");
  const context: PhoneContext = {
    ...blank,
    ...times,
    id,
    lock: own as PhoneContext["lock"],
    ...facts,
  };
  return { kind, at: "home", context: { ...context } };
}

/** The phone on which IB Key was activated, while it is in hand; otherwise undefined. */
export function phoneOnRecord(so: Assignment, times: PhoneTimes): DeviceState | undefined {
  const kind = so["phone-os"] as "android" | "iphone" | undefined;
  if (!kind)
    return so["old-phone"] === "works" ? phone("phone", "android", so, times, { key: true }) : undefined;
  const misbehaves = so["cause"] === "app-misbehaves";
  return phone("phone", kind, so, times, {
    pinKnown: so["app-pin"] !== "forgotten",
    key: misbehaves,
    offersRecovery: so["recovery-offered"] !== "no",
    supported: so["android-version"] === undefined || so["android-version"] === "7-up",
    settings: so["android-version"] === "5-down" ? "5-down" : ((so["android-look"] ?? "samsung-6") as Look),
    fault: misbehaves ? ((so["fault"] ?? "beyond") as PhoneContext["fault"]) : "none",
    faultyApp: (so["app"] ?? "ibkr-mobile") as PhoneContext["faultyApp"],
    otherApp: so["app"] === "other-ib-app",
  });
}

/** The phone on which IB Key is active, for whoever can log in. */
export function phoneWithKey(
  kind: "android" | "iphone",
  so: Assignment,
  times: PhoneTimes,
  facts: Partial<PhoneContext> = {},
): DeviceState {
  return phone("phone", kind, so, times, { key: true, ...facts });
}

/** The other phone, without the app, where there is one. */
export function otherPhone(so: Assignment, times: PhoneTimes): DeviceState | undefined {
  const kind = so["other-phone"];
  return kind === "android" || kind === "iphone"
    ? phone("other-phone", kind, so, times, { installed: false })
    : undefined;
}
