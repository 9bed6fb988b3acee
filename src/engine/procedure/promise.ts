import type { Promised, Trouble } from "../content/procedure.ts";
import { screenOf } from "../world/screen.ts";
import { readable } from "../world/sight.ts";
import type { Simulator } from "../world/simulator.ts";
import type { World } from "../world/world.ts";

function isOneOf(id: string, wanted: string | readonly string[] | undefined): boolean {
  return wanted === undefined || (typeof wanted === "string" ? wanted === id : wanted.includes(id));
}

const legibleIn = (simulator: Simulator, { devices }: World) =>
  Object.values(devices).flatMap((device) => readable(simulator, device));

/**
 * Whether the world shows what a step promised, on the device of the promise or else the step's own. Pure.
 * What can be read may stand on any device: a message may have come to another one. A field counts as filled whatever
 * is in it, since a person cannot see whether a value is right.
 */
export function keeps(simulator: Simulator, world: World, promised: Promised, device: string): boolean {
  const screen = screenOf(simulator, world, promised.on ?? device);
  if (!isOneOf(screen.id, promised.screen)) return false;
  if (promised.notice !== undefined && promised.notice !== screen.notice) return false;
  if (promised.reads) {
    const legible = legibleIn(simulator, world);
    if (!promised.reads.every((name) => legible.includes(name))) return false;
  }
  const filled = screen.fields.filter((field) => field.filled !== "empty").map((field) => field.id);
  return (promised.filled ?? []).every((id) => filled.includes(id));
}

/** Whether a device shows this trouble. Pure. */
export function shows(simulator: Simulator, world: World, trouble: Trouble["see"], device: string): boolean {
  const screen = screenOf(simulator, world, device);
  if (!isOneOf(screen.id, trouble.screen)) return false;
  if (trouble.notice !== undefined && trouble.notice !== screen.notice) return false;
  if (!trouble.lacks) return true;
  const legible = legibleIn(simulator, world);
  return !trouble.lacks.some((name) => legible.includes(name));
}
