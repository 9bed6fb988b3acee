import { durationMs, type Quantities } from "../../engine/content/quantity.ts";
import { perform } from "../../engine/world/perform.ts";
import type { World } from "../../engine/world/world.ts";
import type { Circumstances } from "../circumstances.ts";
import type { FactorId } from "../devices/factors.ts";
import type { Sum } from "../devices/portal-server/portal-server.context.ts";
import { simulator } from "../ibkr-simulator.ts";
import { faultTimes, withFaults } from "../practice/faults.ts";
import { changed, portalServerIn } from "./devices-in.ts";
import { type LoginSetting, loginDevices } from "./login-devices.ts";
import type { Locks } from "./phones.ts";

const causes: readonly Circumstances["cause"][] = [
  "device-missing",
  "token",
  "code-card",
  "sms-missing",
  "login-refused",
  "choosing",
  "withdrawing",
];

/** Whether these circumstances are about a login or a withdrawal rather than about IB Key on a phone. Pure. */
export const isAboutLogin = ({ cause }: Circumstances): boolean =>
  cause !== undefined && causes.includes(cause);

/** The phone with IB Key, by how its owner unlocks it. */
const phoneUnlockedBy: Readonly<Record<NonNullable<Circumstances["key-lock"]>, Locks>> = {
  "app-pin": { "android-lock": "app-pin" },
  fingerprint: { "android-lock": "fingerprint" },
  face: { "iphone-lock": "face" },
  "touch-id": { "iphone-lock": "fingerprint" },
  passcode: { "iphone-lock": "passcode" },
};

/** What can confirm the login; where it fails before that, IB Key stands for any device. */
function confirming({ cause, "confirm-by": by }: Circumstances): FactorId[] {
  const factor = by ?? (cause === "login-refused" ? "ib-key" : "none");
  return factor === "none" ? [] : [factor];
}

/** Temporary access, of which the person knows the code or has the printed card; what else is active is not there. */
const temporary: readonly FactorId[] = ["temporary-code", "online-card"];

const isOver = (so: Circumstances) => so["access-left"] === "over";

/**
 * A second active device, so that the list of devices appears. SMS stands beside no IB Key: it is removed as soon as
 * that is active (KB1131).
 */
const beside = (factors: readonly FactorId[]): FactorId =>
  factors.includes("sms") || factors.includes("ib-key") ? "dsc-plus" : "ib-key";

/** Which devices are active and which of them are there, by what happened. */
function factorsOf(so: Circumstances): Pick<LoginSetting, "factors" | "held"> {
  const own = confirming(so);
  const { cause } = so;
  if (cause === "device-missing") return { factors: [so.missing ?? "dsc-plus", ...own], held: own };
  if (cause === "token") return { factors: ["dsc-plus", ...own] };
  if (cause === "code-card") return { factors: ["code-card", ...own] };
  if (cause === "sms-missing") return { factors: ["sms", ...own] };
  if (own.some((one) => temporary.includes(one)))
    return { factors: ["dsc-plus", ...(isOver(so) ? [] : own)], held: isOver(so) ? [] : own };
  const left: FactorId = own.includes("dsc-plus") ? "code-card" : "dsc-plus";
  // An older TWS shows no list: here it takes the device that the person has not with them.
  if (so["login-window"] === "old-tws") return { factors: [left, ...own], held: own };
  if (cause === "withdrawing") return { factors: [...own, left], held: own };
  return { factors: [...own, beside(own)] };
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
  return gestures.reduce<World>((now, gesture) => perform(simulator, now, gesture), world);
}

/** The code by SMS does not come: what carries it depends on where the phone is and on what will help. */
function withoutSms(so: Circumstances, world: World, quantities: Quantities): World {
  const cure = so["sms-phone"] === "here" ? (so["sms-cure"] ?? "nothing") : "nothing";
  const gateway = (now: World, facts: Parameters<typeof changed<"sms-gateway">>[3]) =>
    changed(now, "sms-gateway", "sms-gateway", facts);
  const lost = gateway(world, { deliversTo: cure === "nothing" ? null : "phone", smsLost: true });
  if (so["confirm-by"] !== "none") return lost;
  return gateway(atCodeWindow(lost, quantities), { smsLost: cure !== "waiting" });
}

/** Temporary access was given some time ago: the code is written down, or the card printed (KB69, KB1873). */
function withTemporaryAccess(so: Circumstances, world: World): World {
  const isCard = so["confirm-by"] === "online-card";
  const left = so["access-left"] ?? "full";
  const known = changed(world, "support-desk", "support-desk", { noted: !isCard });
  const printed = changed(known, "window", "login-window", { printed: isCard });
  return changed(printed, "portal-server", "portal-server", {
    temporary: isCard ? "over" : left,
    onlineCard: !isCard ? "none" : isOver(so) ? "over" : "live",
  });
}

/** The sum of a training withdrawal that stands for each class of sums. */
export const sums: Readonly<Record<NonNullable<Circumstances["sum"]>, Sum>> = {
  "up-to-200k": "small",
  "up-to-1m": "medium",
  "above-1m": "large",
};
const totals: Readonly<Record<NonNullable<Circumstances["total"]>, string>> = {
  "up-to-600k": "practice-sum-medium",
  "up-to-1m": "practice-total",
  "above-1m": "practice-total-large",
};

/** Somebody is logged in and has withdrawn before, so much that the sum of today leads to the total. */
function beforeWithdrawal(so: Circumstances, world: World, quantities: Quantities): World {
  const server = portalServerIn(world);
  if (!server) return world;
  const sum = server.sums[sums[so.sum ?? "up-to-200k"]];
  const total = quantities[totals[so.total ?? "up-to-600k"]]?.value;
  const before = typeof total === "number" ? Math.max(0, total - sum) : 0;
  const booked = changed(world, "portal-server", "portal-server", { withdrawnUsd: [before, 0] });
  const open = { scope: "full", factors: server.factors } as const;
  return changed(booked, "window", "login-window", open, "choose-sum");
}

/** The world of somebody who wants to log in or to withdraw, in these circumstances. Pure. */
export function loginWorld(so: Circumstances, quantities: Quantities): World {
  const locks = phoneUnlockedBy[so["key-lock"] ?? "app-pin"];
  const phone = "iphone-lock" in locks ? "iphone" : "android";
  const window = so["login-window"] === "old-tws" ? "tws-old" : "portal";
  const devices = loginDevices({ window, phone, ...factorsOf(so) }, { ...so, ...locks }, quantities);
  const world: World = { nowMs: 0, devices, queue: [] };
  const times = faultTimes(quantities);
  if (so["token-matter"] === "pin-forgotten")
    return changed(world, "dsc-plus", "dsc-plus", { pinKnown: false });
  if (so["token-matter"] === "dark") return withFaults(world, ["battery-empty"], times);
  if (so["card-matter"] === "unreadable") return withFaults(world, ["card-worn"], times);
  if (so.cause === "sms-missing") return withoutSms(so, world, quantities);
  if (so.refusal === "locked")
    return changed(withFaults(world, ["account-locked"], times), "window", "login-window", {}, "locked");
  if (temporary.some((one) => one === so["confirm-by"])) return withTemporaryAccess(so, world);
  if (so.refusal === "no-notification") return withFaults(world, ["notification-missing"], times);
  return so.cause === "withdrawing" ? beforeWithdrawal(so, world, quantities) : world;
}
