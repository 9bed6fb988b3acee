import { expect, test } from "vitest";
import { type KindId, kinds } from "../../src/domain/devices/registry.ts";
import { phoneWithKey } from "../../src/domain/world/phones.ts";
import { loginWindow } from "../../src/domain/world/portal.ts";
import { type DeviceState, screenIdOf } from "../../src/engine/device/device.ts";
import type { DeviceContext } from "../../src/engine/device/kind.ts";
import { canPerform, perform } from "../../src/engine/world/perform.ts";
import { screenOf } from "../../src/engine/world/screen.ts";
import { simulator } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const phone = phoneWithKey("android", {}, knowledge.quantities, { key: true });
const contexts: Partial<Record<KindId, DeviceContext>> = {
  android: phone.context,
  "login-window": { ...loginWindow(true, true).context, by: "sms", scope: "full" },
  portal: { enrolled: false, entered: {}, notice: null },
  "support-desk": { noted: false, advised: false },
};

/** Whatever a screen asks for, somebody may think better of it: ways that no guide takes, because none needs them. */
test.each<[KindId, screen: string, control: string, to: string]>([
  ["android", "clear-dialog-5", "cancel", "app-info-5"],
  ["android", "clear-dialog-6", "cancel", "storage-6"],
  ["android", "clear-dialog-new", "cancel", "app-info-new"],
  ["android", "storage-new", "clear-cache", "storage-new"],
  ["android", "clear-sheet", "clear-cache", "clear-sheet"],
  ["login-window", "ask-security-code", "back-to-login", "window-login"],
  ["login-window", "logged-in", "log-out", "window-login"],
  ["login-window", "portal-only", "log-out", "window-login"],
  ["login-window", "choose-sum", "log-out", "window-login"],
  ["login-window", "locked", "back-to-login", "window-login"],
  ["portal", "order-summary", "back", "order-card"],
  ["support-desk", "helping", "hang-up", "not-called"],
  ["support-desk", "code-given", "hang-up", "not-called"],
  ["support-desk", "code-withheld", "hang-up", "not-called"],
  ["support-desk", "unlocked", "hang-up", "not-called"],
])("%s: from %s, %s leads to %s, and nothing is lost", (kind, screen, control, to) => {
  const states = Object.keys(kinds[kind].machine.states).filter((at) => screenIdOf({ at }) === screen);
  expect(states.length).toBeGreaterThan(0);
  for (const at of states) {
    const device: DeviceState = { kind, at, context: contexts[kind] ?? {} };
    const world = { nowMs: 0, queue: [], devices: { it: device } };
    const gesture = { on: "it", press: control };
    expect(canPerform(simulator, world, gesture)).toBe(true);
    const after = perform(simulator, world, gesture);
    expect(screenOf(simulator, after, "it").id).toBe(to);
    expect(after.devices["it"]?.context["key"]).toBe(device.context["key"]);
  }
});
