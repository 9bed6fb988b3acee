import type { Quantities } from "../../engine/content/quantity.ts";
import type { Scenario } from "../../engine/practice/setting.ts";
import { firstOf } from "../../engine/reality/condition.ts";
import type { World } from "../../engine/world/world.ts";
import { type Circumstances, circumstances } from "../circumstances.ts";
import { type LoginSetting, loginDevices } from "../world/login-devices.ts";
import { startWorld } from "../world/start-world.ts";
import { faultTimes, isFault, withFaults } from "./faults.ts";
import { untilMidnightMs } from "./practice-day.ts";

/** A login as a scenario describes it. */
type PracticeLogin = LoginSetting & { readonly days?: true | undefined };

const day = {
  dueMs: untilMidnightMs,
  delayMs: untilMidnightMs,
  to: "portal-server",
  event: { type: "day.ended" },
  timer: "day",
};

function atLogin(login: PracticeLogin, so: Circumstances, quantities: Quantities): World {
  return { nowMs: 0, devices: loginDevices(login, so, quantities), queue: login.days ? [day] : [] };
}

/**
 * The world in which a scenario begins, with its own faults and those switched on besides. Pure.
 * @throws RangeError where it names a circumstance of another value than the simulator knows.
 */
export function practiceWorld(
  { given, login, faults = [] }: Scenario,
  quantities: Quantities,
  switched: readonly string[] = [],
): World {
  const so = circumstances(firstOf(given));
  const start = login ? atLogin(login as PracticeLogin, so, quantities) : startWorld(so, quantities);
  const on = [...new Set([...faults, ...switched])].filter(isFault);
  return withFaults(start, on, faultTimes(quantities));
}
