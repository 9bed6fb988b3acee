import { type DeviceState, screenIdOf } from "../device/device.ts";
import { type DeviceKinds, kindOf } from "../device/kind.ts";
import { kindOfDevice, type Simulator } from "./simulator.ts";
import type { World } from "./world.ts";

type Readings = Readonly<Record<string, string>>;

const read = new WeakMap<DeviceState, Readings>();

/** What can be read on a device now, by name, with the value that would be copied from it. Pure; looked up once a state. */
export function readings(simulator: Simulator, device: DeviceState): Readings {
  const known = read.get(device) ?? readingsOf(simulator, device);
  read.set(device, known);
  return known;
}

function readingsOf({ kinds }: Simulator, device: DeviceState): Readings {
  const kind = kindOfDevice(kinds, device);
  const screen = screenIdOf(device);
  if (kind.reads) return kind.reads(device.context, screen);
  return Object.fromEntries((kind.anatomy?.screens[screen]?.shows ?? []).map((name) => [name, "right"]));
}

/** Names of what can be read on a device now. Pure. */
export function readable(simulator: Simulator, device: DeviceState): readonly string[] {
  return Object.keys(readings(simulator, device));
}

/** Every name of what a kind of device can show at all. Pure. */
export function namesShownOn(kinds: DeviceKinds, id: string): readonly string[] {
  const { anatomy, carries = [] } = kindOf(kinds, id) ?? {};
  return [
    ...new Set([...Object.values(anatomy?.screens ?? {}).flatMap(({ shows = [] }) => shows), ...carries]),
  ];
}

const shownNames = new WeakMap<DeviceKinds, ReadonlySet<string>>();

/** Whether the true value of this field must first be seen on some screen, under the same name. Pure. */
export function needsSight({ kinds }: Pick<Simulator, "kinds">, field: string): boolean {
  const known = shownNames.get(kinds);
  const names = known ?? new Set(Object.keys(kinds).flatMap((id) => namesShownOn(kinds, id)));
  if (!known) shownNames.set(kinds, names);
  return names.has(field);
}

/**
 * The value that a person would copy into this field, or undefined when they cannot know it: a message that has not
 * come, a response that no device has shown, a forgotten PIN. Pure.
 */
export function knownValue(
  simulator: Simulator,
  world: World,
  device: DeviceState,
  field: string,
): string | undefined {
  if (!needsSight(simulator, field)) {
    const knows = kindOfDevice(simulator.kinds, device).knows?.(device.context, field) ?? true;
    return knows ? "right" : undefined;
  }
  for (const other of Object.values(world.devices)) {
    const value = readings(simulator, other)[field];
    if (value !== undefined) return value;
  }
  return undefined;
}
