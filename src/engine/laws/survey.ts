import type { DeviceState } from "../device/device.ts";
import { movesToTry } from "../explore/moves.ts";
import type { Gesture } from "../world/gesture.ts";
import { createMemory, type Memory } from "../world/memory.ts";
import { canPerform, perform } from "../world/perform.ts";
import { type Screen, screenOf } from "../world/screen.ts";
import { kindOfDevice, type Simulator } from "../world/simulator.ts";
import { deviceIn, type World } from "../world/world.ts";

/** A key that somebody can press, on a screen that is really met, and what it does at once. */
export interface Pressed {
  readonly before: World;
  readonly after: World;
  readonly gesture: Extract<Gesture, { press: string }>;
  readonly seen: Screen;
  readonly next: Screen;
}

/** A world that was met, and where it leads; undefined where nobody has gone on from it. */
export interface Met {
  readonly world: World;
  readonly ways: readonly { readonly gesture: Gesture; readonly to: number }[] | undefined;
}

/** A screen, and the state of the chart behind it: one screen may serve several purposes. */
type Seen = Screen & { readonly at: string };

/** What was met from some situations on, and every key that can be pressed on every screen there. */
export interface Survey {
  readonly simulator: Memory;
  readonly met: readonly Met[];
  /** Each screen as it looks, with each of its keys, once. */
  readonly presses: readonly Pressed[];
  /** Every screen as it looks, once for each state that looks so. */
  readonly seen: readonly Seen[];
}

/** Where a key stands, in words. Pure. */
export const nameOf = ({ seen, gesture }: Pick<Pressed, "seen" | "gesture">): string =>
  `${seen.kind} › ${seen.id} › ${gesture.press}`;

/** Goes on from a world, nearest first, as far as so many worlds. */
function walk(memory: Memory, start: World, most: number, met: Met[], numbers: Map<string, number>): void {
  const number = (world: World): number => {
    const key = memory.keyOf(world);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, met.length);
    met.push({ world, ways: undefined });
    return met.length - 1;
  };
  const first = number(memory.adopt(start));
  const queue = [first];
  const queued = new Set(queue);
  for (let next = 0; next < queue.length && next < most; next++) {
    const at = queue[next] as number;
    const { world, ways: known } = met[at] as Met;
    const ways =
      known ??
      movesToTry(memory, world, true).map((gesture) => ({
        gesture,
        to: number(perform(memory, world, gesture)),
      }));
    met[at] = { world, ways };
    for (const { to } of ways) {
      if (queued.has(to)) continue;
      queued.add(to);
      queue.push(to);
    }
  }
}

/** Every key of every device in a world, pressed. A device that looks as before is not looked at again. */
function pressesIn(memory: Memory, before: World, seenDevices: Set<DeviceState>): Pressed[] {
  return Object.keys(before.devices).flatMap((on) => {
    const device = deviceIn(before, on);
    if (!device || seenDevices.has(device) || !kindOfDevice(memory.kinds, device).anatomy) return [];
    seenDevices.add(device);
    const seen = screenOf(memory, before, on);
    return [...seen.controls, ...seen.frame].flatMap(({ id }) => {
      const gesture = { on, press: id };
      if (!canPerform(memory, before, gesture)) return [];
      const after = perform(memory, before, gesture);
      return [{ before, after, gesture, seen, next: screenOf(memory, after, on) }];
    });
  });
}

/** Where to look: from a world on, as far as so many others. */
export interface Start {
  readonly world: World;
  readonly most: number;
}

/** Looks at everything near some situations. */
export function survey(simulator: Simulator, starts: Iterable<Start>): Survey {
  const memory = createMemory(simulator);
  const met: Met[] = [];
  const numbers = new Map<string, number>();
  for (const { world, most } of starts) walk(memory, world, most, met, numbers);
  const seenDevices = new Set<DeviceState>();
  const presses = met.flatMap(({ world }) => pressesIn(memory, world, seenDevices));
  const seen = [...seenDevices].map((device) => ({
    ...screenOf(memory, { nowMs: 0, queue: [], devices: { it: device } }, "it"),
    at: device.at,
  }));
  return { simulator: memory, met, presses, seen };
}
