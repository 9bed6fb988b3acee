import type { DeviceState } from "../engine/device/device.ts";
import type { Assignment } from "../engine/reality/condition.ts";
import type { World } from "../engine/world/world.ts";
import type { Tree } from "../knowledge/tree.ts";
import type { PhoneContext } from "./devices/phone/phone.context.ts";
import type { PortalServerContext, Sum } from "./devices/portal-server/portal-server.context.ts";
import { isAboutLogin, sums } from "./world/login-world.ts";

const context = (device: DeviceState | undefined) => device?.context as PhoneContext | undefined;

function approves(world: World, id: "phone" | "other-phone"): boolean {
  const phone = context(world.devices[id]);
  const server = world.devices["login-server"]?.context as { keyPhone?: string } | undefined;
  if (!phone?.key || server?.keyPhone !== id) return false;
  return phone.supported && !(phone.fault !== "none" && phone.faultyApp === "ibkr-mobile");
}

function appWorks(world: World): boolean {
  const phone = context(world.devices["phone"]);
  if (phone?.fault !== "none") return false;
  return phone.faultyApp === "other-ib-app" || approves(world, "phone");
}

/** Whether IB Key has to be on the other phone: the person has left the one on record, or wants to. */
function wantsOther(so: Assignment): boolean {
  return so["phone-os"] === undefined;
}

/** What a login is to come to: a refused name or password must be accepted, a withdrawal booked; else one is in. */
function loginGoal(so: Assignment): string {
  if (so["cause"] === "withdrawing") return `withdrawn-${so["sum"] ?? "up-to-200k"}`;
  return so["refusal"] === "credentials" || so["refusal"] === "locked" ? "password-accepted" : "logged-in";
}

const windowIsAt = (world: World, screens: readonly string[]) =>
  screens.includes(world.devices["window"]?.at ?? "");

/** Whether the sum is booked today. */
const hasWithdrawn = (sum: Sum) => (world: World) => {
  const server = world.devices["portal-server"]?.context as PortalServerContext | undefined;
  return server !== undefined && (server.withdrawnUsd.at(-1) ?? 0) >= server.sums[sum];
};

/**
 * Name of the exact goal of a tree for this person; equal names are equal predicates, so that the proof
 * computes distances once for each.
 */
export function goalName(goal: Tree["goal"], so: Assignment): string {
  if (goal === "logged-in") return loginGoal(so);
  if (goal === "app-works") return "app-works";
  return wantsOther(so) ? "ib-key-on-other-phone" : "ib-key-on-either-phone";
}

/** What must be true of the world when a plan has done its work. Keys are the names of `goalName`. */
export const goals: Readonly<Record<string, (world: World) => boolean>> = {
  "app-works": appWorks,
  "ib-key-on-other-phone": (world) => approves(world, "other-phone"),
  "ib-key-on-either-phone": (world) => approves(world, "phone") || approves(world, "other-phone"),
  "logged-in": (world) => windowIsAt(world, ["logged-in", "portal-only"]),
  "password-accepted": (world) =>
    world.devices["window"] !== undefined && !windowIsAt(world, ["window-login", "checking", "locked"]),
  ...Object.fromEntries(
    Object.entries(sums).map(([value, sum]) => [`withdrawn-${value}`, hasWithdrawn(sum)] as const),
  ),
};

/** Whether what they want is done in Client Portal, which they can open: nothing has to be regained. Pure. */
export function hasPortal(so: Assignment): boolean {
  return (
    so["refusal"] === "platform-only" ||
    so["token-matter"] === "change-pin" ||
    so["login-window"] === "old-tws"
  );
}

/** Whether the person can log in as they stand: an active device in hand, or the old phone with IB Key. Pure. */
export function hasSecondFactor(so: Assignment): boolean {
  if (isAboutLogin(so)) return (so["confirm-by"] ?? "none") !== "none";
  return (so["physical"] ?? "none") !== "none" || so["old-phone"] === "works";
}
