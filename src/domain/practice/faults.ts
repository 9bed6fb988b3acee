import type { DeviceState } from "../../engine/device/device.ts";
import type { World } from "../../engine/world/world.ts";
import { isTokenKind } from "../devices/dsc-plus/token-kinds.ts";

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
] as const;

export type FaultId = (typeof faultIds)[number];

/** Times that faults need, in milliseconds. */
export interface FaultTimes {
  readonly smsLateMs: number;
  readonly lockMs: number;
}

type Facts = Readonly<Record<string, unknown>>;

const isPhone = ({ kind }: DeviceState) => kind === "android" || kind === "iphone";
const isToken = ({ kind }: DeviceState) => isTokenKind(kind);
const isKind = (kind: DeviceState["kind"]) => (device: DeviceState) => device.kind === kind;

/** Changes what the devices of one sort remember. Pure. */
function patch(world: World, which: (device: DeviceState) => boolean, facts: Facts): World {
  const devices = Object.entries(world.devices).map(([id, device]) => [
    id,
    which(device) ? { ...device, context: { ...device.context, ...facts } } : device,
  ]);
  return { ...world, devices: Object.fromEntries(devices) as World["devices"] };
}

function lockAccount(world: World, lockMs: number): World {
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

/** Each fault as a change of the start world. */
const faults: Readonly<Record<FaultId, (world: World, times: FaultTimes) => World>> = {
  "sms-never": (world) => patch(world, isKind("sms-gateway"), { smsLost: true }),
  "sms-late": (world, { smsLateMs }) => patch(world, isKind("sms-gateway"), { smsMs: smsLateMs }),
  "sms-to-old-number": (world) => patch(world, isKind("sms-gateway"), { deliversTo: null }),
  "no-signal": (world) => patch(world, isPhone, { online: false }),
  "wrong-pin": (world) => patch(world, isPhone, { pinKnown: false }),
  "code-expired": (world) =>
    patch(patch(world, isKind("login-server"), { codeLifetimeMs: 1 }), isKind("portal-server"), {
      ms: { ...(world.devices["portal-server"]?.context["ms"] as object), code: 1 },
    }),
  "recovery-not-offered": (world) => patch(world, isPhone, { offersRecovery: false }),
  "notification-missing": (world) => patch(world, isKind("portal-server"), { notifies: false }),
  "account-locked": (world, { lockMs }) => lockAccount(world, lockMs),
  "phone-rooted": (world) => patch(world, isPhone, { rooted: true }),
  "card-worn": (world) => patch(world, isKind("code-card"), { worn: true }),
  "battery-low": (world) => patch(world, isToken, { battery: "low" }),
  "battery-empty": (world) => patch(world, isToken, { battery: "empty" }),
};

/** Whether a fault can show in this world at all: there must be something for it to strike. Pure. */
export function canStrike(world: World, fault: FaultId): boolean {
  const times = { smsLateMs: 1, lockMs: 1 };
  return JSON.stringify(faults[fault](world, times)) !== JSON.stringify(world);
}

/** The world with these faults switched on. Pure. */
export function withFaults(world: World, on: readonly FaultId[], times: FaultTimes): World {
  return on.reduce((now, fault) => faults[fault](now, times), world);
}
