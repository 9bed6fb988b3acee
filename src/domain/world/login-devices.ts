import type { DeviceState } from "../../engine/device/device.ts";
import type { Assignment } from "../../engine/reality/condition.ts";
import { durationMs } from "../../engine/world/duration.ts";
import type { Factor } from "../devices/portal-server/portal-server.context.ts";
import { phoneWithKey } from "./phones.ts";
import { physicalDevice } from "./physical-device.ts";
import { loginWindow, portalServer, type Quantities } from "./portal.ts";

/** What stands and lies about when somebody logs in. */
export interface LoginSetting {
  readonly window: "portal" | "tws" | "tws-old";
  /** Devices active for the user, in the order of the list. */
  readonly factors: readonly Factor[];
  /** Those of them that the person has; all of them when absent. */
  readonly held?: readonly Factor[];
  readonly phone: "android" | "iphone";
}

/** The devices of somebody who wants to log in: window, server, desk, a phone, and what lies in the drawer. Pure. */
export function loginDevices(
  { window, factors, held = factors, phone }: LoginSetting,
  so: Assignment,
  quantities: Quantities,
): Record<string, DeviceState> {
  const ms = (id: string) => durationMs(quantities, id);
  const times = { rebootMs: ms("reboot-time"), installMs: ms("install-time") };
  const hasKey = held.includes("ib-key");
  const drawer = held.flatMap((factor) => {
    const device = physicalDevice(factor, ms("token-display-time"));
    return device ? [[factor, device] as const] : [];
  });
  return {
    window: loginWindow(window !== "tws-old", so["password"] !== "forgotten"),
    phone: phoneWithKey(phone, so, times, { key: hasKey, online: so["phone-online"] !== "no" }),
    ...Object.fromEntries(drawer),
    "support-desk": { kind: "support-desk", at: "not-called", context: { noted: false } },
    "portal-server": portalServer(quantities, factors, hasKey ? "phone" : null),
    "sms-gateway": {
      kind: "sms-gateway",
      at: "carrying",
      context: { deliversTo: "phone", smsMs: ms("sms-delay"), smsLost: false },
    },
  };
}
