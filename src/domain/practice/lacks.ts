import type { World } from "../../engine/world/world.ts";
import type { FactorId } from "../devices/factors.ts";
import { isPhysical } from "../devices/physical.ts";
import { changed, portalServerIn } from "../world/devices-in.ts";

/** What somebody who plays freely may not have, as switches: each takes a device away. */
export const lackIds = ["lacks-ib-key", "lacks-dsc-plus", "lacks-code-card", "lacks-sms"] as const;

export type LackId = (typeof lackIds)[number];

/** Whether a switch takes a device away. Pure. */
export const isLack = (fault: string): boolean => (lackIds as readonly string[]).includes(fault);

/** The world of somebody for whom this device is not active, and who has none such. Pure. */
export function without(lack: LackId, world: World): World {
  const factor = lack.slice("lacks-".length) as FactorId;
  const server = portalServerIn(world);
  if (!server?.factors.includes(factor)) return world;
  const factors = server.factors.filter((one) => one !== factor);
  const isKey = factor === "ib-key";
  const known = changed(world, "portal-server", "portal-server", {
    factors,
    ...(isKey ? { keyPhone: null } : {}),
  });
  const { [factor]: taken, ...others } = known.devices;
  const left = taken && isPhysical(factor) ? { ...known, devices: others } : known;
  if (!isKey) return left;
  return changed(changed(left, "phone", "android", { key: false }), "phone", "iphone", { key: false });
}
