import type { EventObject } from "xstate";
import { anatomyOf } from "../../domain/devices/registry.ts";
import { accepts, type DeviceState, stepDevice } from "../device/device.ts";
import { type Gesture, gestureName, type Offered } from "./gesture.ts";
import { knownValue } from "./sight.ts";
import { advanceTo, deliver, type Stepper, type World } from "./world.ts";

/** How a device is asked whether it takes an event. The explorer puts a remembering version in its place. */
export type Asker = (state: DeviceState, event: EventObject) => boolean;

const offered: readonly Offered[] = ["right", "mistyped"];

function eventOf(world: World, gesture: Exclude<Gesture, { waitMs: number }>): EventObject | undefined {
  const device = world.devices[gesture.on];
  if (!device) return undefined;
  if ("press" in gesture) return { type: `press.${gesture.press}` };
  const value = gesture.value === "right" ? knownValue(world, device, gesture.type) : "mistyped";
  return value === undefined
    ? undefined
    : ({ type: `type.${gesture.type}`, value } as EventObject & { value: string });
}

/** Whether this gesture can be made now: the control is enabled, the value known. Pure. */
export function canPerform(world: World, gesture: Gesture, asks: Asker = accepts): boolean {
  if ("waitMs" in gesture) return gesture.waitMs >= 0;
  const device = world.devices[gesture.on];
  const event = eventOf(world, gesture);
  return device !== undefined && event !== undefined && asks(device, event);
}

/**
 * The world after one gesture. Pure and deterministic. A control that is not enabled does nothing, as on a real phone.
 * @throws RangeError when there is no such device or the person cannot know the value; `canPerform` tells beforehand.
 */
export function perform(world: World, gesture: Gesture, step: Stepper = stepDevice): World {
  if ("waitMs" in gesture) return advanceTo(world, world.nowMs + gesture.waitMs, step);
  const event = eventOf(world, gesture);
  const at = world.devices[gesture.on]?.at;
  if (!event)
    throw new RangeError(
      `simulator › ${gestureName(gesture)}: not possible at ${at ?? "no such device"}. Ask canPerform first.`,
    );
  return advanceTo(deliver(world, gesture.on, event, step), world.nowMs, step);
}

/** Every gesture that can be made now, waiting left out, in the order of the anatomy. Pure. */
export function possibleGestures(world: World, asks: Asker = accepts): Gesture[] {
  const found: Gesture[] = [];
  for (const [on, device] of Object.entries(world.devices)) {
    const anatomy = anatomyOf(device.kind);
    const screen = anatomy?.screens[device.at];
    if (!anatomy || !screen) continue;
    for (const type of screen.fields ?? []) for (const value of offered) found.push({ on, type, value });
    for (const press of [...(screen.controls ?? []), ...(screen.optional ?? []), ...(anatomy.frame ?? [])])
      found.push({ on, press });
  }
  return found.filter((gesture) => canPerform(world, gesture, asks));
}

/** Milliseconds until the next message or timer arrives, or undefined when nothing is on its way. */
export function untilNextDue(world: World): number | undefined {
  const next = world.queue[0];
  return next && next.dueMs - world.nowMs;
}
