import { anatomyOf } from "./devices/kinds.ts";
import type { DeviceState } from "./device.ts";
import type { Gesture } from "./gesture.ts";
import { type Asker, possibleGestures, untilNextDue } from "./perform.ts";
import { needsSight } from "./sight.ts";
import type { World } from "./world.ts";

/** A person lets anything arrive that takes no longer than this, before doing something else. */
const patienceMs = 120_000;

const restingPlaces = new Set(["home", "off", "app-home", "rebooting", "installing", "contacting"]);

/**
 * Whether a device may be laid aside here while another one is used: nothing is half done on it, or it
 * shows or awaits something that concerns the other device.
 */
function atRest(device: DeviceState): boolean {
  const screen = anatomyOf(device.kind)?.screens[device.at];
  if (!screen || restingPlaces.has(device.at)) return true;
  return (screen.shows ?? []).length > 0 || (screen.fields ?? []).some(needsSight);
}

/**
 * The gestures that an exhaustive search has to try. Three kinds are left out, because leaving them out
 * cannot hide a way to a goal:
 * 1. acting while an answer is on its way: the same act is possible after it came;
 * 2. a slip where the true value can be given;
 * 3. using one device while another is in the middle of something that has nothing to do with it: both can be
 *    done one after the other.
 */
export function movesToTry(world: World, asks: Asker): Gesture[] {
  const waitMs = untilNextDue(world);
  if (waitMs !== undefined && waitMs <= patienceMs) return [{ waitMs }];
  const busy = Object.entries(world.devices).filter(([, device]) => !atRest(device));
  const all = possibleGestures(world, asks).filter(
    (gesture) => busy.length === 0 || ("on" in gesture && busy[0]?.[0] === gesture.on),
  );
  const truths = new Set(
    all.map((gesture) =>
      "type" in gesture && gesture.value === "right" ? `${gesture.on} ${gesture.type}` : "",
    ),
  );
  const moves = all.filter(
    (gesture) =>
      !("type" in gesture) ||
      gesture.value === "right" ||
      !truths.has(`${gesture.on} ${gesture.type}`),
  );
  if (waitMs !== undefined) moves.push({ waitMs });
  return moves;
}
