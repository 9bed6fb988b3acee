import { screenIdOf } from "../../engine/device/device.ts";
import type { World } from "../../engine/world/world.ts";
import type { Sum } from "../devices/portal-server/portal-server.context.ts";
import { loginServerIn, phoneIn, portalServerIn } from "../world/devices-in.ts";
import { sums } from "../world/login-world.ts";

function approves(world: World, id: "phone" | "other-phone"): boolean {
  const phone = phoneIn(world, id);
  if (!phone?.key || loginServerIn(world)?.keyPhone !== id) return false;
  return phone.supported && !(phone.fault !== "none" && phone.faultyApp === "ibkr-mobile");
}

function appWorks(world: World): boolean {
  const phone = phoneIn(world, "phone");
  if (phone?.fault !== "none") return false;
  return phone.faultyApp === "other-ib-app" || approves(world, "phone");
}

const screenOfWindow = ({ devices: { window } }: World) => window && screenIdOf(window);

/** Whether somebody is in, fully or in the portal only. Pure. */
export const isLoggedIn = (world: World) =>
  ["logged-in", "portal-only"].includes(screenOfWindow(world) ?? "");

const isPasswordAccepted = (world: World) => {
  const screen = screenOfWindow(world);
  return screen !== undefined && !["window-login", "checking", "locked"].includes(screen);
};

/** Whether the sum is booked today. */
const hasWithdrawn = (sum: Sum) => (world: World) => {
  const server = portalServerIn(world);
  return server !== undefined && (server.withdrawnUsd.at(-1) ?? 0) >= server.sums[sum];
};

/** What must be true of the world when a plan has done its work. Keys are the names of `goalName`. */
export const goals: Readonly<Record<string, (world: World) => boolean>> = {
  "app-works": appWorks,
  "ib-key-on-other-phone": (world) => approves(world, "other-phone"),
  "ib-key-on-either-phone": (world) => approves(world, "phone") || approves(world, "other-phone"),
  "logged-in": isLoggedIn,
  "password-accepted": isPasswordAccepted,
  ...Object.fromEntries(
    Object.entries(sums).map(([value, sum]) => [`withdrawn-${value}`, hasWithdrawn(sum)] as const),
  ),
};
