import type { EventObject } from "xstate";
import type { DeviceState } from "../device/device.ts";
import { kindOfDevice, type Simulator } from "./simulator.ts";

/** An event on its way: a message on a wire or a device's own timer. */
interface Due {
  readonly dueMs: number;
  /** How long it was to take from the beginning. */
  readonly delayMs: number;
  readonly to: string;
  readonly event: EventObject;
  /** Set on timers, so that a device can call off its own. */
  readonly timer?: string;
}

/** All devices, everything on its way, and the clock: one plain value. It is never changed, only replaced. */
export interface World {
  readonly nowMs: number;
  readonly devices: Readonly<Record<string, DeviceState>>;
  /** In order of arrival; equal times keep the order of sending. */
  readonly queue: readonly Due[];
}

/**
 * Puts an event on its way. A device has one event of a type on its way at a time and a newer one takes its place,
 * so that asking again and again keeps the number of worlds finite.
 */
function insert(all: readonly Due[], due: Due): Due[] {
  const queue = all.filter((other) => other.to !== due.to || other.event.type !== due.event.type);
  const at = queue.findIndex((other) => other.dueMs > due.dueMs);
  return at < 0 ? [...queue, due] : [...queue.slice(0, at), due, ...queue.slice(at)];
}

/** A device of a world by its id, or undefined: ids may come from a link. Pure. */
export function deviceIn({ devices }: Pick<World, "devices">, id: string): DeviceState | undefined {
  return Object.hasOwn(devices, id) ? devices[id] : undefined;
}

/** Whether nothing reaches a device by wire and nothing leaves it. Pure. */
export function isCutOff({ kinds }: Simulator, device: DeviceState | undefined): boolean {
  return device !== undefined && (kindOfDevice(kinds, device).isCutOff?.(device.context) ?? false);
}

/** Gives one event to one device and puts on the queue what it sends. Events for absent devices are lost. */
export function deliver(simulator: Simulator, world: World, to: string, event: EventObject): World {
  const device = deviceIn(world, to);
  if (!device) return world;
  const { state, messages, timers, cancelled } = simulator.step(device, event, {
    device: to,
    nowMs: world.nowMs,
  });
  let queue = world.queue as Due[];
  if (cancelled.length > 0)
    queue = queue.filter((due) => due.to !== to || !cancelled.includes(due.timer ?? ""));
  for (const message of isCutOff(simulator, device) ? [] : messages) {
    const { to: receiver, delayMs = 0, ...rest } = message;
    queue = insert(queue, { dueMs: world.nowMs + delayMs, delayMs, to: receiver, event: rest });
  }
  for (const { id, delayMs, event: raised } of timers)
    queue = insert(queue, { dueMs: world.nowMs + delayMs, delayMs, to, event: raised, timer: id });
  return { nowMs: world.nowMs, devices: { ...world.devices, [to]: state }, queue };
}

/** Lets time run until `untilMs`, delivering what falls due on the way, in order and at its own time. */
export function advanceTo(simulator: Simulator, world: World, untilMs: number): World {
  let current = world;
  for (let next = current.queue[0]; next && next.dueMs <= untilMs; next = current.queue[0]) {
    current = { ...current, nowMs: next.dueMs, queue: current.queue.slice(1) };
    const lost = next.timer === undefined && isCutOff(simulator, deviceIn(current, next.to));
    if (!lost) current = deliver(simulator, current, next.to, next.event);
  }
  return { ...current, nowMs: untilMs };
}
