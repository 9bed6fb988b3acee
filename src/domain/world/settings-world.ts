import type { Quantities } from "../../engine/content/quantity.ts";
import type { World } from "../../engine/world/world.ts";
import type { Circumstances } from "../circumstances.ts";
import type { DeviceState } from "../devices/registry.ts";
import { fromDrawer } from "./drawer.ts";
import { phoneToSetUp, phoneWithKey } from "./phones.ts";
import { loginServer, smsGateway } from "./servers.ts";

/** What each task in Client Portal needs: whether the user has a device of their own, and what lies beside the window. */
const portalTasks: Readonly<
  Partial<Record<NonNullable<Circumstances["task"]>, readonly ("own" | "card" | "phone")[]>>
> = {
  "change-token-pin": ["own", "card"],
  "verify-number": ["own", "phone"],
  "order-card": ["own"],
  // The card in hand is the owner's.
  "share-device": ["card"],
  "opt-back-in": [],
};

/** Client Portal's settings, with what the task needs. */
function portalDevices({ task }: Circumstances, quantities: Quantities): Record<string, DeviceState> {
  const needs = (task && portalTasks[task]) ?? [];
  return {
    portal: {
      kind: "portal",
      at: "portal-home",
      context: { enrolled: needs.includes("own"), entered: {}, notice: null },
    },
    ...(needs.includes("phone") ? { phone: phoneWithKey("android", {}, quantities, { key: false }) } : {}),
    ...(needs.includes("card") ? { "dsc-plus": fromDrawer("dsc-plus", quantities) } : {}),
  };
}

/** A phone on which IB Key is activated for the first time, or its PIN changed, and the server that answers it. */
function appDevices(so: Circumstances, quantities: Quantities): Record<string, DeviceState> {
  const hasKey = so.task === "change-app-pin";
  return {
    phone: phoneToSetUp(so["phone-os"] ?? "android", so, quantities, hasKey),
    "login-server": loginServer(quantities, { keyPhone: hasKey ? "phone" : "none", physical: "none" }),
  };
}

/** The world of somebody who sets up or changes a device while all is well. Pure. */
export function settingsWorld(so: Circumstances, quantities: Quantities): World {
  const isInApp = so.task === "activate-key" || so.task === "change-app-pin";
  return {
    nowMs: 0,
    devices: {
      ...(isInApp ? appDevices : portalDevices)(so, quantities),
      "sms-gateway": smsGateway(quantities, "phone"),
    },
    queue: [],
  };
}
