import type { EventObject } from "xstate";
import { type DeviceState, screenIdOf } from "../device/device.ts";
import { type Gesture, gestureName, type Offered } from "./gesture.ts";
import { knownValue } from "./sight.ts";
import { kindOfDevice, type Simulator } from "./simulator.ts";
import { advanceTo, deliver, deviceIn, type World } from "./world.ts";

const offered: readonly Offered[] = ["right", "mistyped"];

function eventOf(
  simulator: Simulator,
  world: World,
  gesture: Exclude<Gesture, { waitMs: number }>,
): EventObject | undefined {
  const device = deviceIn(world, gesture.on);
  if (!device) return undefined;
  if ("press" in gesture) return { type: `press.${gesture.press}` };
  const value =
    gesture.value === "right" ? knownValue(simulator, world, device, gesture.type) : ("mistyped" as const);
  return value === undefined
    ? undefined
    : ({ type: `type.${gesture.type}`, value } as EventObject & { value: string });
}

/** Whether this gesture can be made now: the control is enabled, the value known, the time one that passes. Pure. */
export function canPerform(simulator: Simulator, world: World, gesture: Gesture): boolean {
  if ("waitMs" in gesture) return Number.isFinite(gesture.waitMs) && gesture.waitMs >= 0;
  const device = deviceIn(world, gesture.on);
  const event = eventOf(simulator, world, gesture);
  return device !== undefined && event !== undefined && simulator.accepts(device, event);
}

/**
 * The world after one gesture. Pure and deterministic. A control that is not enabled does nothing, as on a real device.
 * @throws RangeError when there is no such device, the person cannot know the value, or the time cannot pass;
 * `canPerform` tells beforehand.
 */
export function perform(simulator: Simulator, world: World, gesture: Gesture): World {
  if ("waitMs" in gesture) {
    if (canPerform(simulator, world, gesture))
      return advanceTo(simulator, world, world.nowMs + gesture.waitMs);
    throw new RangeError(`engine › wait ${gesture.waitMs} ms: no such time passes. Wait 0 ms or longer.`);
  }
  const event = eventOf(simulator, world, gesture);
  const at = deviceIn(world, gesture.on)?.at;
  if (!event)
    throw new RangeError(
      `engine › ${gestureName(gesture)}: not possible at ${at ?? "no such device"}. Ask canPerform first.`,
    );
  return advanceTo(simulator, deliver(simulator, world, gesture.on, event), world.nowMs);
}

const pressable = new WeakMap<DeviceState, readonly string[]>();

/** The controls of a device that it accepts now, in the order of the anatomy. Pure; looked up once a state. */
function pressesOn(simulator: Simulator, device: DeviceState): readonly string[] {
  const known = pressable.get(device);
  if (known) return known;
  const { anatomy } = kindOfDevice(simulator.kinds, device);
  const { controls = [], optional = [] } = anatomy?.screens[screenIdOf(device)] ?? {};
  const found = [...controls, ...optional, ...(anatomy?.frame ?? [])].filter((press) =>
    simulator.accepts(device, { type: `press.${press}` }),
  );
  pressable.set(device, found);
  return found;
}

/** Every gesture that can be made now, waiting left out, in the order of the anatomy. Pure. */
export function possibleGestures(simulator: Simulator, world: World): Gesture[] {
  const found: Gesture[] = [];
  for (const [on, device] of Object.entries(world.devices)) {
    const screen = kindOfDevice(simulator.kinds, device).anatomy?.screens[screenIdOf(device)];
    if (!screen) continue;
    for (const type of screen.fields ?? [])
      for (const value of offered) {
        const gesture = { on, type, value };
        if (canPerform(simulator, world, gesture)) found.push(gesture);
      }
    for (const press of pressesOn(simulator, device)) found.push({ on, press });
  }
  return found;
}

/** Milliseconds until the next message or timer arrives, or undefined when nothing is on its way. Pure. */
export function untilNextDue(world: World): number | undefined {
  const next = world.queue[0];
  return next && next.dueMs - world.nowMs;
}
