import type { Quantities } from "../../engine/content/quantity.ts";
import { type PhysicalId, physical } from "../devices/physical.ts";
import type { DeviceState } from "../devices/registry.ts";

/** A physical device as it lies in the drawer. Pure. */
export function fromDrawer(id: PhysicalId, quantities: Quantities): DeviceState {
  const { machine, start } = physical[id];
  return { kind: id, at: String(machine.config.initial), context: start(quantities) } as DeviceState;
}
