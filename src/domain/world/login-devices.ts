import type { Quantities } from "../../engine/content/quantity.ts";
import type { Circumstances } from "../circumstances.ts";
import type { FactorId } from "../devices/factors.ts";
import { isPhysical } from "../devices/physical.ts";
import type { DeviceState } from "../devices/registry.ts";
import { fromDrawer } from "./drawer.ts";
import { type Locks, phoneWithKey } from "./phones.ts";
import { loginWindow, portalServer } from "./portal.ts";
import { smsGateway } from "./servers.ts";

/** What stands and lies about when somebody logs in. */
export interface LoginSetting {
  readonly window: "portal" | "tws" | "tws-old";
  /** Devices active for the user, in the order of the list. */
  readonly factors: readonly FactorId[];
  /** Those of them that the person has; all of them when absent. */
  readonly held?: readonly FactorId[];
  readonly phone: "android" | "iphone";
}

/** The devices of somebody who wants to log in: window, server, desk, a phone, and what lies in the drawer. Pure. */
export function loginDevices(
  { window, factors, held = factors, phone }: LoginSetting,
  so: Pick<Circumstances, "password" | "phone-online"> & Locks,
  quantities: Quantities,
): Record<string, DeviceState> {
  const hasKey = held.includes("ib-key");
  const drawer = held.filter(isPhysical).map((id) => [id, fromDrawer(id, quantities)] as const);
  return {
    window: loginWindow(window !== "tws-old", so.password !== "forgotten", window !== "portal"),
    phone: phoneWithKey(phone, so, quantities, { key: hasKey, online: so["phone-online"] !== "no" }),
    ...Object.fromEntries(drawer),
    "support-desk": { kind: "support-desk", at: "not-called", context: { noted: false, advised: false } },
    "portal-server": portalServer(quantities, factors, hasKey ? "phone" : null),
    "sms-gateway": smsGateway(quantities, "phone"),
  };
}
