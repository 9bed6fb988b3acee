import type { Quantities } from "../../engine/content/quantity.ts";
import type { World } from "../../engine/world/world.ts";
import type { Circumstances } from "../circumstances.ts";
import type { PhoneId } from "../devices/phone/phone.context.ts";
import type { DeviceState } from "../devices/registry.ts";
import { fromDrawer } from "./drawer.ts";
import { isAboutLogin, loginWorld } from "./login-world.ts";
import { otherPhone, phoneOnRecord } from "./phones.ts";
import { loginServer, smsGateway } from "./servers.ts";
import { settingsWorld } from "./settings-world.ts";

/** Which phone in this world holds the SIM of the number used at activation, if any. */
function simHolder(so: Circumstances, hasOther: boolean): PhoneId | null {
  if (so.number !== "in-reach") return null;
  if (so["phone-os"] !== undefined) return "phone";
  return hasOther ? "other-phone" : null;
}

/** The world in which a person with these circumstances stands. Pure. */
export function startWorld(so: Circumstances, quantities: Quantities): World {
  if (so.cause === undefined && so.task !== undefined) return settingsWorld(so, quantities);
  if (isAboutLogin(so)) return loginWorld(so, quantities);
  const onRecord = phoneOnRecord(so, quantities);
  const other = otherPhone(so, quantities);
  const physical = so.physical ?? "none";
  const devices: Record<string, DeviceState> = {
    ...(onRecord ? { phone: onRecord } : {}),
    ...(other ? { "other-phone": other } : {}),
    ...(physical === "none" ? {} : { [physical]: fromDrawer(physical, quantities) }),
    "login-server": loginServer(quantities, { keyPhone: onRecord ? "phone" : "elsewhere", physical }),
    "sms-gateway": smsGateway(quantities, simHolder(so, other !== undefined)),
  };
  return { nowMs: 0, devices, queue: [] };
}
