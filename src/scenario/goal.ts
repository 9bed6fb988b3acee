import type { Tree } from "../knowledge/tree.ts";
import type { DeviceState } from "../simulator/device.ts";
import type { PhoneContext } from "../simulator/devices/phone/phone.context.ts";
import type { World } from "../simulator/world.ts";
import type { Assignment } from "../tree/condition.ts";

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

/**
 * Name of the exact goal of a tree for this person; equal names are equal predicates, so that the proof
 * computes distances once for each.
 */
export function goalName(goal: Tree["goal"], so: Assignment): string {
  if (goal === "app-works") return "app-works";
  return wantsOther(so) ? "ib-key-on-other-phone" : "ib-key-on-either-phone";
}

/** What must be true of the world when a plan has done its work. Keys are the names of `goalName`. */
export const goals: Readonly<Record<string, (world: World) => boolean>> = {
  "app-works": appWorks,
  "ib-key-on-other-phone": (world) => approves(world, "other-phone"),
  "ib-key-on-either-phone": (world) => approves(world, "phone") || approves(world, "other-phone"),
};

/** Whether the person can log in as they stand: an active physical device, or the old phone with IB Key. Pure. */
export function hasSecondFactor(so: Assignment): boolean {
  return (so["physical"] ?? "none") !== "none" || so["old-phone"] === "works";
}
