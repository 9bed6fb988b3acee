import type { Procedure, PromiseOf } from "../../knowledge/procedure.ts";
import { screenOf } from "../world/screen.ts";
import { readable } from "../world/sight.ts";
import type { World } from "../world/world.ts";

function isOneOf(id: string, wanted: string | readonly string[] | undefined): boolean {
  return wanted === undefined || (typeof wanted === "string" ? wanted === id : wanted.includes(id));
}

/**
 * Whether the world shows what a step promised, on the device of the promise or else the step's own. Pure.
 * What can be read may stand on any device: the SIM card may be in another phone. A field counts as filled whatever
 * is in it, since a person cannot see whether a value is right.
 */
export function keeps(world: World, promise: PromiseOf, device: string): boolean {
  const screen = screenOf(world, promise.on ?? device);
  if (!isOneOf(screen.id, promise.screen)) return false;
  if (promise.notice !== undefined && promise.notice !== screen.notice) return false;
  const legible = Object.values(world.devices).flatMap(readable);
  if (!(promise.reads ?? []).every((name) => legible.includes(name))) return false;
  const filled = screen.fields.filter((field) => field.filled !== "empty").map((field) => field.id);
  return (promise.filled ?? []).every((id) => filled.includes(id));
}

/** Whether a device shows this trouble. Pure. */
export function shows(world: World, trouble: Procedure["trouble"][string]["see"], device: string): boolean {
  const screen = screenOf(world, device);
  if (!isOneOf(screen.id, trouble.screen)) return false;
  if (trouble.notice !== undefined && trouble.notice !== screen.notice) return false;
  const legible = Object.values(world.devices).flatMap(readable);
  return !(trouble.lacks ?? []).some((name) => legible.includes(name));
}
