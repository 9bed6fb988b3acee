import { anatomyOf } from "../../domain/devices/registry.ts";
import type { DeviceState } from "../device/device.ts";
import type { Gesture } from "../world/gesture.ts";
import { type Asker, possibleGestures, untilNextDue } from "../world/perform.ts";
import { knownValue, needsSight } from "../world/sight.ts";
import type { World } from "../world/world.ts";

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

/** Whether a field still has to be filled in: it is empty, or what stands in it is not what can be read now. */
function isToFill(world: World, on: string, field: string): boolean {
  const device = world.devices[on];
  if (!device) return false;
  const entered = device.context["entered"];
  const stands = typeof entered === "string" ? entered : (entered as Record<string, string>)[field];
  return stands !== knownValue(world, device, field);
}

const failures = ({ devices: { "portal-server": server } }: World) =>
  server?.at === "locked"
    ? Infinity
    : ((server?.context["failing"] as readonly number[] | undefined)?.length ?? 0);

/** Whether a move was a slip: IBKR's side counts one more failure, as for an answer to an earlier challenge. */
export function isSlip(before: World, after: World): boolean {
  return failures(after) > failures(before);
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
    (gesture) => "type" in gesture && gesture.value === "right" && isToFill(world, gesture.on, gesture.type),
  );
  if (fill) return [fill];
  const moves: Gesture[] = all.filter((gesture) => "press" in gesture);
  if (waitMs !== undefined) moves.push({ waitMs });
  return moves;
}
