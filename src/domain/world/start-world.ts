import type { DeviceState } from "../../engine/device/device.ts";
import type { Assignment } from "../../engine/reality/condition.ts";
import { durationMs } from "../../engine/world/duration.ts";
import type { World } from "../../engine/world/world.ts";
import type { Quantity } from "../../knowledge/quantity.ts";
import type { LoginServerContext } from "../devices/login-server/login-server.machine.ts";
import { isAboutLogin, loginWorld } from "./login-world.ts";
import { otherPhone, phoneOnRecord } from "./phones.ts";
import { physicalDevice } from "./physical-device.ts";

/** Which phone in this world holds the SIM of the number used at activation, if any. */
function simHolder(so: Assignment, devices: Readonly<Record<string, DeviceState>>): string | null {
  if (so["number"] !== "in-reach") return null;
  if (so["phone-os"] !== undefined) return "phone";
  return devices["other-phone"] ? "other-phone" : null;
}

/**
 * The world in which a person with these circumstances stands. Pure.
 * The wizard, procedures and the proof all begin here, so that they cannot differ.
 */
export function startWorld(so: Assignment, quantities: Readonly<Record<string, Quantity>>): World {
  if (isAboutLogin(so)) return loginWorld(so, quantities);
  const ms = (id: string) => durationMs(quantities, id);
  const times = { rebootMs: ms("reboot-time"), installMs: ms("install-time") };
  const devices: Record<string, DeviceState> = {};
  const onRecord = phoneOnRecord(so, times);
  const other = otherPhone(so, times);
  const physical = so["physical"] ?? "none";
  if (onRecord) devices["phone"] = onRecord;
  if (other) devices["other-phone"] = other;
  const token = physicalDevice(physical, ms("token-display-time"));
  if (token) devices[physical] = token;
  const server: LoginServerContext = {
    keyPhone: onRecord ? "phone" : "elsewhere",
    physical: physical as LoginServerContext["physical"],
    code: "a",
    codeLive: false,
    codeLifetimeMs: ms("code-lifetime"),
    networkMs: ms("network-delay"),
  };
  devices["login-server"] = { kind: "login-server", at: "serving", context: { ...server } };
  devices["sms-gateway"] = {
    kind: "sms-gateway",
    at: "carrying",
    context: { deliversTo: simHolder(so, devices), smsMs: ms("sms-delay"), smsLost: false },
  };
  return { nowMs: 0, devices, queue: [] };
}
