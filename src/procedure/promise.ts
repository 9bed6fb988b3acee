import type { PromiseOf } from "../knowledge/procedure.ts";
import { screenOf } from "../simulator/screen.ts";
import type { World } from "../simulator/world.ts";

function isOneOf(id: string, wanted: string | readonly string[] | undefined): boolean {
  return wanted === undefined || (typeof wanted === "string" ? wanted === id : wanted.includes(id));
}

/** Whether the world shows what a step promised, on the device of the promise or else the step's own. Pure. */
export function keeps(world: World, promise: PromiseOf, device: string): boolean {
  const screen = screenOf(world, promise.on ?? device);
  if (!isOneOf(screen.id, promise.screen)) return false;
  if (promise.notice !== undefined && promise.notice !== screen.notice) return false;
  if (!(promise.reads ?? []).every((name) => screen.reads.includes(name))) return false;
  const filled = screen.fields.filter((field) => field.filled === "right").map((field) => field.id);
  return (promise.filled ?? []).every((id) => filled.includes(id));
}

/** Whether a device shows this trouble. Pure. */
export function shows(
  world: World,
  trouble: { readonly screen?: string | string[] | undefined; readonly notice?: string | undefined },
  device: string,
): boolean {
  const screen = screenOf(world, device);
  return (
    isOneOf(screen.id, trouble.screen) &&
    (trouble.notice === undefined || trouble.notice === screen.notice)
  );
}
