import type { DeviceState } from "../../engine/device/device.ts";
import type { Assignment } from "../../engine/reality/condition.ts";
import { durationMs } from "../../engine/world/duration.ts";
import { perform } from "../../engine/world/perform.ts";
import type { World } from "../../engine/world/world.ts";
import type { Factor, Sum } from "../devices/portal-server/portal-server.context.ts";
import { withFaults } from "../practice/faults.ts";
import { type LoginSetting, loginDevices } from "./login-devices.ts";
import type { Quantities } from "./portal.ts";

const causes = [
  "device-missing",
  "token",
  "code-card",
  "sms-missing",
  "login-refused",
  "choosing",
  "withdrawing",
];

/** Whether these circumstances are about a login or a withdrawal rather than about IB Key on a phone. Pure. */
export const isAboutLogin = (so: Assignment): boolean => causes.includes(so["cause"] ?? "");

const iphoneLocks: Readonly<Record<string, string>> = {
  face: "face",
  "touch-id": "fingerprint",
  passcode: "passcode",
};

/** What can confirm the login; where it fails before that, IB Key stands for any device. */
function confirming(so: Assignment): Factor[] {
  const by = so["confirm-by"] ?? (so["cause"] === "login-refused" ? "ib-key" : "none");
  return by === "none" ? [] : [by as Factor];
}

/** A second active device, so that the list of devices appears. */
const beside = (factors: readonly Factor[]): Factor => (factors.includes("sms") ? "ib-key" : "sms");

/** Which devices are active and which of them are there, by what happened. */
function factorsOf(so: Assignment): Pick<LoginSetting, "factors" | "held"> {
  const own = confirming(so);
  const cause = so["cause"];
  if (cause === "device-missing")
    return { factors: [(so["missing"] ?? "dsc-plus") as Factor, ...own], held: own };
  if (cause === "token") return { factors: ["dsc-plus", ...own] };
  if (cause === "code-card") return { factors: ["code-card", ...own] };
  if (cause === "sms-missing") return { factors: ["sms", ...own] };
  const left: Factor = own.includes("dsc-plus") ? "code-card" : "dsc-plus";
  // An older TWS shows no list: here it takes the device that the person has not with them.
  if (so["login-window"] === "old-tws") return { factors: [left, ...own], held: own };
  if (cause === "withdrawing") return { factors: [...own, left], held: own };
  return { factors: [...own, beside(own)] };
}

/** Changes what one device remembers, or where it stands. */
function changed(world: World, id: string, facts: object, at?: string): World {
  const device = world.devices[id];
  if (!device) return world;
  const next: DeviceState = { ...device, at: at ?? device.at, context: { ...device.context, ...facts } };
  return { ...world, devices: { ...world.devices, [id]: next } };
}

/** Logs in as far as the window that waits for the code by SMS. */
function atCodeWindow(world: World, quantities: Quantities): World {
  const waitMs = durationMs(quantities, "network-delay");
  const gestures = [
    { on: "window", type: "credentials", value: "right" },
    { on: "window", press: "login" },
    { waitMs },
    { waitMs },
  ] as const;
  return gestures.reduce<World>((now, gesture) => perform(now, gesture), world);
}

/** The code by SMS does not come: what carries it depends on where the phone is and on what will help. */
function withoutSms(so: Assignment, world: World, quantities: Quantities): World {
  const cure = so["sms-phone"] === "here" ? (so["sms-cure"] ?? "waiting") : "nothing";
  const deliversTo = cure === "nothing" ? null : "phone";
  const lost = changed(world, "sms-gateway", { deliversTo, smsLost: true });
  if (so["confirm-by"] !== "none") return lost;
  return changed(atCodeWindow(lost, quantities), "sms-gateway", { smsLost: cure !== "waiting" });
}

/** The sum of a training withdrawal that stands for each class of sums. */
export const sums: Readonly<Record<string, Sum>> = {
  "up-to-200k": "small",
  "up-to-1m": "medium",
  "above-1m": "large",
};
const totals: Readonly<Record<string, string>> = {
  "up-to-600k": "practice-sum-medium",
  "up-to-1m": "practice-total",
  "above-1m": "practice-total-large",
};

/** Somebody is logged in and has withdrawn before, so much that the sum of today leads to the total. */
function beforeWithdrawal(so: Assignment, world: World, quantities: Quantities): World {
  const server = world.devices["portal-server"]?.context as { sums: Record<Sum, number>; factors: Factor[] };
  const sum = server.sums[sums[so["sum"] ?? ""] ?? "small"];
  const total = quantities[totals[so["total"] ?? "up-to-600k"] ?? ""]?.value;
  const before = typeof total === "number" ? Math.max(0, total - sum) : 0;
  const booked = changed(world, "portal-server", { withdrawnUsd: [before, 0] });
  return changed(
    booked,
    "window",
    { scope: "full", factors: server.factors, purpose: "withdrawal" },
    "choose-sum",
  );
}

/** The world of somebody who wants to log in or to withdraw, in these circumstances. Pure. */
export function loginWorld(so: Assignment, quantities: Quantities): World {
  const lock = so["key-lock"] ?? "app-pin";
  const iphoneLock = iphoneLocks[lock];
  const phone = iphoneLock ? "iphone" : "android";
  const locks = iphoneLock ? { "iphone-lock": iphoneLock } : { "android-lock": lock };
  const window = so["login-window"] === "old-tws" ? "tws-old" : "portal";
  const setting: LoginSetting = { window, phone, ...factorsOf(so) };
  const world: World = {
    nowMs: 0,
    devices: loginDevices(setting, { ...so, ...locks }, quantities),
    queue: [],
  };
  const ms = (id: string) => durationMs(quantities, id);
  const times = { smsLateMs: ms("sms-late"), lockMs: ms("lockout-length") };
  if (so["token-matter"] === "pin-forgotten") return changed(world, "dsc-plus", { pinKnown: false });
  if (so["token-matter"] === "dark") return withFaults(world, ["battery-empty"], times);
  if (so["card-matter"] === "unreadable") return withFaults(world, ["card-worn"], times);
  if (so["cause"] === "sms-missing") return withoutSms(so, world, quantities);
  if (so["refusal"] === "locked")
    return changed(withFaults(world, ["account-locked"], times), "window", {}, "locked");
  if (so["refusal"] === "no-notification") return withFaults(world, ["notification-missing"], times);
  return so["cause"] === "withdrawing" ? beforeWithdrawal(so, world, quantities) : world;
}
