import { durationMs } from "../knowledge/duration.ts";
import type { Scenario } from "../knowledge/scenario.ts";
import type { DeviceState } from "../simulator/device.ts";
import type { Factor } from "../simulator/devices/portal-server/portal-server.context.ts";
import type { World } from "../simulator/world.ts";
import type { Assignment } from "../tree/condition.ts";
import { type FaultId, withFaults } from "./faults.ts";
import { phoneWithKey } from "./phones.ts";
import { loginWindow, portalServer, type Quantities } from "./portal.ts";
import { untilMidnightMs } from "./practice-day.ts";
import { physicalDevice, startWorld } from "./start-world.ts";

type Setting = Pick<Scenario, "given" | "login" | "faults">;

/** The devices of somebody who wants to log in: window, server, desk, a phone, and what lies in the drawer. */
function loginDevices(
  { window, factors, phone }: NonNullable<Setting["login"]>,
  so: Assignment,
  quantities: Quantities,
): Record<string, DeviceState> {
  const ms = (id: string) => durationMs(quantities, id);
  const times = { rebootMs: ms("reboot-time"), installMs: ms("install-time") };
  const active = factors as Factor[];
  const hasKey = active.includes("ib-key");
  const held = phoneWithKey(phone, so, times);
  const drawer = active.flatMap((factor) => {
    const device = physicalDevice(factor, ms("token-display-time"));
    return device ? [[factor, device] as const] : [];
  });
  return {
    window: loginWindow(window !== "tws-old"),
    phone: hasKey ? held : { ...held, context: { ...held.context, key: false } },
    ...Object.fromEntries(drawer),
    "support-desk": { kind: "support-desk", at: "not-called", context: { noted: false } },
    "portal-server": portalServer(quantities, active, hasKey ? "phone" : null),
    "sms-gateway": {
      kind: "sms-gateway",
      at: "carrying",
      context: { deliversTo: "phone", smsMs: ms("sms-delay"), smsLost: false },
    },
  };
}

/** The world in which a scenario begins, with its own faults and those switched on besides. Pure. */
export function practiceWorld(
  { given, login, faults = [] }: Setting,
  quantities: Quantities,
  switched: readonly FaultId[] = [],
): World {
  const so = given as Assignment;
  const day = {
    dueMs: untilMidnightMs,
    delayMs: untilMidnightMs,
    to: "portal-server",
    event: { type: "day.ended" },
    timer: "day",
  };
  const start: World = login
    ? { nowMs: 0, devices: loginDevices(login, so, quantities), queue: login.days ? [day] : [] }
    : startWorld(so, quantities);
  return withFaults(start, [...new Set([...(faults as FaultId[]), ...switched])], {
    smsLateMs: durationMs(quantities, "sms-late"),
    lockMs: durationMs(quantities, "lockout-length"),
  });
}
