import type { DeviceState } from "../../engine/device/device.ts";
import { isTokenKind } from "../devices/dsc-plus/token-kinds.ts";

/** A physical device as it lies in the drawer, or undefined when the name is none of one. Pure. */
export function physicalDevice(name: string, displayMs: number): DeviceState | undefined {
  if (name === "code-card") return { kind: "code-card", at: "card", context: { worn: false } };
  if (!isTokenKind(name)) return undefined;
  return {
    kind: name,
    at: "off",
    context: { entered: "none", response: "right", pinKnown: true, battery: "good", notice: null, displayMs },
  };
}
