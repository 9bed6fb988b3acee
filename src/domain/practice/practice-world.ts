import type { Assignment } from "../../engine/reality/condition.ts";
import { durationMs } from "../../engine/world/duration.ts";
import type { World } from "../../engine/world/world.ts";
import type { Scenario } from "../../knowledge/scenario.ts";
import { type LoginSetting, loginDevices } from "../world/login-devices.ts";
import type { Quantities } from "../world/portal.ts";
import { startWorld } from "../world/start-world.ts";
import { type FaultId, withFaults } from "./faults.ts";
import { untilMidnightMs } from "./practice-day.ts";

type Setting = Pick<Scenario, "given" | "login" | "faults">;

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
    ? {
        nowMs: 0,
        devices: loginDevices(login as LoginSetting, so, quantities),
        queue: login.days ? [day] : [],
      }
    : startWorld(so, quantities);
  return withFaults(start, [...new Set([...(faults as FaultId[]), ...switched])], {
    smsLateMs: durationMs(quantities, "sms-late"),
    lockMs: durationMs(quantities, "lockout-length"),
  });
}
