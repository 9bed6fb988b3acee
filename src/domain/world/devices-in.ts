import type { DeviceState as AnyDeviceState } from "../../engine/device/device.ts";
import type { World } from "../../engine/world/world.ts";
import type { ContextOfKind, DeviceState, KindId, StateOfKind } from "../devices/registry.ts";

/** Narrows a device to certain kinds. Pure. */
export function isOf<Id extends KindId>(
  device: AnyDeviceState | undefined,
  ...ids: readonly Id[]
): device is StateOfKind<Id> {
  return device !== undefined && (ids as readonly string[]).includes(device.kind);
}

/** What a device of certain kinds remembers, or undefined where there is none of them under this id. Pure. */
function contextOf<Id extends KindId>(
  world: World,
  on: string,
  ...ids: readonly Id[]
): ContextOfKind<Id> | undefined {
  const device = world.devices[on];
  return isOf(device, ...ids) ? (device.context as ContextOfKind<Id>) : undefined;
}

export const phoneIn = (world: World, on: string) => contextOf(world, on, "android", "iphone");
export const windowIn = (world: World) => contextOf(world, "window", "login-window");
export const portalServerIn = (world: World) => contextOf(world, "portal-server", "portal-server");
export const loginServerIn = (world: World) => contextOf(world, "login-server", "login-server");

/** Changes what one device remembers, if it is there and of this kind, or where it stands. Pure. */
export function changed<Id extends KindId>(
  world: World,
  on: string,
  kind: Id,
  facts: Partial<ContextOfKind<Id>>,
  at?: string,
): World {
  const device = world.devices[on];
  if (!isOf(device, kind)) return world;
  const next = { ...device, at: at ?? device.at, context: { ...device.context, ...facts } } as DeviceState;
  return { ...world, devices: { ...world.devices, [on]: next } };
}

/** Id of the phone that holds the SIM of the number used at activation, or null where it is in none. Pure. */
export const simHolderIn = (world: World) =>
  contextOf(world, "sms-gateway", "sms-gateway")?.deliversTo ?? null;
