import type { EventObject } from "xstate";
import { type DeviceState, type DeviceStep, revive, stepDevice } from "../device/device.ts";
import { type DeviceKind, type DeviceKinds, kindOf } from "../device/kind.ts";

/** Which device a step happens on, and when: for whoever writes down what is sent. */
interface Occasion {
  readonly device: string;
  readonly nowMs: number;
}

/** How devices take events. Plainly, or with a memory for thousands of runs. */
export interface Simulator {
  readonly kinds: DeviceKinds;
  /** Whether the device takes this event now. Pure. */
  readonly accepts: (state: DeviceState, event: EventObject) => boolean;
  /** The device after the event. Pure. */
  readonly step: (state: DeviceState, event: EventObject, on: Occasion) => DeviceStep;
}

/** The kind of a device in a world. @throws RangeError when the domain has no such kind. */
export function kindOfDevice(kinds: DeviceKinds, { kind }: Pick<DeviceState, "kind">): DeviceKind {
  const found = kindOf(kinds, kind);
  if (!found)
    throw new RangeError(`engine › device: there is no kind "${kind}". Add it to the domain's devices.`);
  return found;
}

/** The devices of a domain, at work. */
export function createSimulator(kinds: DeviceKinds): Simulator {
  return {
    kinds,
    accepts: (state, event) => revive(kindOfDevice(kinds, state).machine, state).can(event),
    step: (state, event) => stepDevice(kindOfDevice(kinds, state).machine, state, event),
  };
}
