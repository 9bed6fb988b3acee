import type { PortalServerContext } from "../../src/domain/devices/portal-server/portal-server.context.ts";
import { loginWindow, portalServer } from "../../src/domain/world/portal.ts";
import type { World } from "../../src/engine/world/world.ts";
import { knowledge } from "./knowledge.ts";

const { quantities } = knowledge;

/** IBKR's side of a login beside a window, in one of its states, with some facts changed. */
export const worldAt = (at: string, facts: Partial<PortalServerContext>): World => {
  const server = portalServer(quantities, ["ib-key", "dsc-plus", "sms"], "phone");
  const context = { ...server.context, challengeLive: true, ...facts };
  return {
    nowMs: 0,
    queue: [],
    devices: { window: loginWindow(true, true), "portal-server": { ...server, at, context } },
  };
};
export const nine = Array.from(
  { length: (quantities["lockout-failures"]?.value as number) - 1 },
  (_, id) => id,
);
export const counted = "portal-server: failure.forgotten.0";
export const lock = ["window: account.locked", "portal-server: lock.over"];
export const texted = [
  "sms-gateway: login-code.sent",
  "portal-server: sms.allowed",
  "portal-server: code.expired",
];
/** A response to the challenge counts for a while. */
export const expires = "portal-server: challenge.expired";
export const awaited = "window: answer.awaited";
export const [wrong, right] = [{ credentials: "mistyped" }, { credentials: "right" }];
export const [sms, key, token] = [{ by: "sms" }, { by: "ib-key" }, { by: "dsc-plus" }];
export const small = { sum: "small" };
