import { type DeviceState, enteredIn, screenIdOf } from "../device/device.ts";
import type { Gesture } from "../world/gesture.ts";
import { possibleGestures, untilNextDue } from "../world/perform.ts";
import { knownValue, needsSight } from "../world/sight.ts";
import { kindOfDevice, type Simulator } from "../world/simulator.ts";
import { deviceIn, type World } from "../world/world.ts";

/**
 * A person lets anything arrive that takes no longer than this from beginning to end, before doing something else.
 * What is left of a longer time does not count: the choice must not depend on the clock.
 */
export const patienceMs = 90_000;

/**
 * Whether a device may be laid aside here while another one is used: nothing is half done on it, or it
 * shows or awaits something that concerns the other device.
 */
function atRest(simulator: Simulator, device: DeviceState): boolean {
  const screen = kindOfDevice(simulator.kinds, device).anatomy?.screens[screenIdOf(device)];
  if (!screen || screen.rest) return true;
  return (
    (screen.shows ?? []).length > 0 || (screen.fields ?? []).some((field) => needsSight(simulator, field))
  );
}

/** Whether a field still has to be filled in: it is empty, or what stands in it is not what can be read now. */
function isToFill(simulator: Simulator, world: World, on: string, field: string): boolean {
  const device = deviceIn(world, on);
  return device !== undefined && enteredIn(device)[field] !== knownValue(simulator, world, device, field);
}

const failuresOf = ({ kinds }: Simulator, device: DeviceState | undefined) =>
  device ? (kindOfDevice(kinds, device).failures?.(device.context, device.at) ?? 0) : 0;

/** Whether a move was a slip: some device counts one more failure, as for an answer to an earlier challenge. Pure. */
export function isSlip(simulator: Simulator, before: World, after: World): boolean {
  for (const id of Object.keys(after.devices)) {
    const device = after.devices[id];
    const earlier = before.devices[id];
    if (device !== earlier && failuresOf(simulator, device) > failuresOf(simulator, earlier)) return true;
  }
  return false;
}

/**
 * The gestures that an exhaustive search has to try. Four kinds are left out, because leaving them out
 * cannot hide a way to a goal:
 * 1. acting while an answer is on its way: the same act is possible after it came;
 * 2. a slip: a wrong or outdated value never opens what the true one does not, and failures only lock;
 * 3. using one device while another is in the middle of something that has nothing to do with it: both can be
 *    done one after the other;
 * 4. leaving a form half filled in when its next field could be filled in: a fuller form opens no less.
 */
export function movesToTry(simulator: Simulator, world: World, withSupport = false): Gesture[] {
  const waitMs = untilNextDue(world);
  const awaited = world.queue.some(({ delayMs }) => delayMs <= patienceMs);
  if (waitMs !== undefined && awaited) return [{ waitMs }];
  const isLeftOut = (device: DeviceState) =>
    !withSupport && kindOfDevice(simulator.kinds, device).isSupport === true;
  const touchable = Object.entries(world.devices).filter(([, device]) => !isLeftOut(device));
  const busy = touchable.find(([, device]) => !atRest(simulator, device))?.[0];
  const mine = new Set(busy === undefined ? touchable.map(([id]) => id) : [busy]);
  const all = possibleGestures(simulator, world).filter((gesture) => "on" in gesture && mine.has(gesture.on));
  const fill = all.find(
    (gesture) =>
      "type" in gesture && gesture.value === "right" && isToFill(simulator, world, gesture.on, gesture.type),
  );
  if (fill) return [fill];
  const moves: Gesture[] = all.filter((gesture) => "press" in gesture);
  if (waitMs !== undefined) moves.push({ waitMs });
  return moves;
}
