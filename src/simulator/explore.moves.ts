import type { DeviceState } from "./device.ts";
import { anatomyOf } from "./devices/kinds.ts";
import type { Gesture } from "./gesture.ts";
import { type Asker, possibleGestures, untilNextDue } from "./perform.ts";
import { needsSight } from "./sight.ts";
import type { World } from "./world.ts";

/**
 * A person lets anything arrive that takes no longer than this from beginning to end, before doing something else.
 * What is left of a longer time does not count: the choice must not depend on the clock.
 */
export const patienceMs = 90_000;

/**
 * Whether a device may be laid aside here while another one is used: nothing is half done on it, or it
 * shows or awaits something that concerns the other device.
 */
function atRest(device: DeviceState): boolean {
  const screen = anatomyOf(device.kind)?.screens[device.at];
  if (!screen || screen.rest) return true;
  return (screen.shows ?? []).length > 0 || (screen.fields ?? []).some(needsSight);
}

/** Whether a field still stands empty. */
function isEmpty(world: World, on: string, field: string): boolean {
  const entered = world.devices[on]?.context["entered"];
  return typeof entered === "string" ? entered === "none" : !(field in (entered as object));
}

/**
 * The gestures that an exhaustive search has to try. Four kinds are left out, because leaving them out
 * cannot hide a way to a goal:
 * 1. acting while an answer is on its way: the same act is possible after it came;
 * 2. a slip: a wrong value never opens what the true one does not;
 * 3. using one device while another is in the middle of something that has nothing to do with it: both can be
 *    done one after the other;
 * 4. leaving a form half filled in when its next field could be filled in: a fuller form opens no less.
 */
export function movesToTry(world: World, asks: Asker, withSupport = false): Gesture[] {
  const waitMs = untilNextDue(world);
  const awaited = world.queue.some(({ delayMs }) => delayMs <= patienceMs);
  if (waitMs !== undefined && awaited) return [{ waitMs }];
  const isLeftOut = (device: DeviceState | undefined) => !withSupport && device?.kind === "support-desk";
  const busy = Object.entries(world.devices).find(([, device]) => !isLeftOut(device) && !atRest(device))?.[0];
  const all = possibleGestures(world, asks).filter(
    (gesture) =>
      "on" in gesture && (busy === undefined || busy === gesture.on) && !isLeftOut(world.devices[gesture.on]),
  );
  const fill = all.find(
    (gesture) => "type" in gesture && gesture.value === "right" && isEmpty(world, gesture.on, gesture.type),
  );
  if (fill) return [fill];
  const moves: Gesture[] = all.filter((gesture) => "press" in gesture);
  if (waitMs !== undefined) moves.push({ waitMs });
  return moves;
}
