import type { EventObject } from "xstate";
import type { DeviceState, DeviceStep } from "../device/device.ts";
import type { Simulator } from "./simulator.ts";
import type { World } from "./world.ts";

/** A simulator that computes each device state × event once, and keys that tell worlds apart. */
export interface Memory extends Simulator {
  /** The same world made of remembered device states: needed once, for a start world. */
  readonly adopt: (world: World) => World;
  /**
   * Equal for worlds that behave alike: same device states, same events on their way in the same order.
   * The clock is read only as "what is due next", which keeps the number of worlds finite.
   */
  readonly keyOf: (world: World) => string;
}

/** Pure functions may be remembered: exploring thousands of worlds asks few distinct devices few distinct things. */
export function createMemory(simulator: Simulator): Memory {
  const canon = new Map<string, DeviceState>();
  const ids = new Map<DeviceState, number>();
  const steps = new Map<DeviceState, Map<string, DeviceStep>>();
  const answers = new Map<DeviceState, Map<string, boolean>>();

  const intern = (state: DeviceState): DeviceState => {
    if (ids.has(state)) return state;
    const key = JSON.stringify(state);
    const known = canon.get(key);
    if (known) return known;
    canon.set(key, state);
    ids.set(state, ids.size);
    return state;
  };

  const remembered = <T>(
    store: Map<DeviceState, Map<string, T>>,
    state: DeviceState,
    event: EventObject,
    compute: () => T,
  ): T => {
    let byEvent = store.get(state);
    if (!byEvent) store.set(state, (byEvent = new Map()));
    const key = JSON.stringify(event);
    const known = byEvent.get(key);
    if (known !== undefined) return known;
    const fresh = compute();
    byEvent.set(key, fresh);
    return fresh;
  };

  return {
    kinds: simulator.kinds,
    step: (state, event, on) =>
      remembered(steps, state, event, () => {
        const result = simulator.step(state, event, on);
        return { ...result, state: intern(result.state) };
      }),
    accepts: (state, event) => remembered(answers, state, event, () => simulator.accepts(state, event)),
    adopt: (world) => ({
      ...world,
      devices: Object.fromEntries(Object.entries(world.devices).map(([id, state]) => [id, intern(state)])),
    }),
    keyOf: (world) => {
      let key = "";
      for (const [id, state] of Object.entries(world.devices)) key += `${id}${ids.get(state)} `;
      for (const due of world.queue) key += `>${due.to}${JSON.stringify(due.event)}`;
      return key;
    },
  };
}
