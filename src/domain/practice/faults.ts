import { durationMs, type Quantities } from "../../engine/content/quantity.ts";
import type { World } from "../../engine/world/world.ts";
import { type ContextOfKind, type DeviceState, type KindId, tokenKinds } from "../devices/registry.ts";
import { isOf, portalServerIn } from "../world/devices-in.ts";
import { type LackId, lackIds, without } from "./lacks.ts";

/** What can go wrong, as switches. */
export const faultIds = [
  "sms-never",
  "sms-late",
  "sms-to-old-number",
  "no-signal",
  "wrong-pin",
  "code-expired",
  "recovery-not-offered",
  "notification-missing",
  "account-locked",
  "phone-rooted",
  "card-worn",
  "battery-low",
  "battery-empty",
  ...lackIds,
] as const;

export type FaultId = (typeof faultIds)[number];

/** Whether a name is that of a fault. Pure. */
export const isFault = (id: string): id is FaultId => (faultIds as readonly string[]).includes(id);

/** Times that faults need, in milliseconds. */
export interface FaultTimes {
  readonly smsLateMs: number;
  readonly lockMs: number;
}

/** The times of faults, from the content. Pure. */
export const faultTimes = (quantities: Quantities): FaultTimes => ({
  smsLateMs: durationMs(quantities, "sms-late"),
  lockMs: durationMs(quantities, "lockout-length"),
});

/** Changes what all devices of some kinds remember. Pure. */
const patch =
  <Id extends KindId>(ids: readonly Id[], facts: Partial<ContextOfKind<Id>>) =>
  (world: World): World => {
    const devices = Object.entries(world.devices).map(([on, device]) => [
      on,
      isOf(device, ...ids)
        ? ({ ...device, context: { ...device.context, ...facts } } as DeviceState)
        : device,
    ]);
    return { ...world, devices: Object.fromEntries(devices) as World["devices"] };
  };

const phones = ["android", "iphone"] as const;

function lockAccount(world: World, { lockMs }: FaultTimes): World {
  const server = world.devices["portal-server"];
  if (!server) return world;
  const due = {
    dueMs: world.nowMs + lockMs,
    delayMs: lockMs,
    to: "portal-server",
    event: { type: "lock.over" },
    timer: "lock",
  };
  return {
    ...world,
    devices: { ...world.devices, "portal-server": { ...server, at: "locked" } },
    queue: [...world.queue, due].sort((a, b) => a.dueMs - b.dueMs),
  };
}

/** Codes that expire as soon as they are sent. */
function expireCodes(world: World): World {
  const ms = portalServerIn(world)?.ms;
  const soon = patch(["login-server"], { codeLifetimeMs: 1 })(world);
  return ms ? patch(["portal-server"], { ms: { ...ms, code: 1 } })(soon) : soon;
}

const lacks = Object.fromEntries(lackIds.map((id) => [id, (world: World) => without(id, world)])) as Readonly<
  Record<LackId, (world: World) => World>
>;

/** Each fault as a change of the start world. */
const faults: Readonly<Record<FaultId, (world: World, times: FaultTimes) => World>> = {
  ...lacks,
  "sms-never": patch(["sms-gateway"], { smsLost: true }),
  "sms-late": (world, { smsLateMs }) => patch(["sms-gateway"], { smsMs: smsLateMs })(world),
  "sms-to-old-number": patch(["sms-gateway"], { deliversTo: null }),
  "no-signal": patch(phones, { online: false }),
  "wrong-pin": patch(phones, { pinKnown: false }),
  "code-expired": expireCodes,
  "recovery-not-offered": patch(phones, { offersRecovery: false }),
  "notification-missing": patch(["portal-server"], { notifies: false }),
  "account-locked": lockAccount,
  "phone-rooted": patch(phones, { rooted: true }),
  "card-worn": patch(["code-card"], { worn: true }),
  "battery-low": patch(tokenKinds, { battery: "low" }),
  "battery-empty": patch(tokenKinds, { battery: "empty" }),
};

/** Whether a fault can show in this world at all: there must be something for it to strike. Pure. */
export function canStrike(world: World, fault: string): boolean {
  if (!isFault(fault)) return false;
  const times = { smsLateMs: 1, lockMs: 1 };
  return JSON.stringify(faults[fault](world, times)) !== JSON.stringify(world);
}

/** The world with these faults switched on. Pure. */
export function withFaults(world: World, on: readonly FaultId[], times: FaultTimes): World {
  return on.reduce((now, fault) => faults[fault](now, times), world);
}
