import { durationMs, type Quantities } from "../../src/engine/content/quantity.ts";
import type { Gesture } from "../../src/engine/world/gesture.ts";
import { type Screen, screenOf } from "../../src/engine/world/screen.ts";
import { readable } from "../../src/engine/world/sight.ts";
import type { Simulator } from "../../src/engine/world/simulator.ts";
import type { World } from "../../src/engine/world/world.ts";
import { lostBetween } from "../../workbench/losses.ts";

/** One act of a step as a procedure writes it. */
type Act = { readonly press: string } | { readonly type: string } | { readonly wait: string };

/** A step that was tapped: what was done, what showed then, and what was lost by it. */
export interface Tapped {
  /** The device that was touched, and its kind. */
  readonly on: string;
  readonly kind: string;
  readonly acts: readonly Act[];
  readonly see: {
    readonly screen: string;
    readonly notice?: string;
    readonly filled?: readonly string[];
    readonly reads?: readonly string[];
  };
  readonly loses: boolean;
}

/** What was tapped, with the world before and after it. */
interface Moment {
  readonly gesture: Gesture;
  readonly before: World;
  readonly after: World;
}

/** Taps that belong to one step: fields are filled in for the press that follows, and waiting follows what was pressed. */
function grouped(moments: readonly Moment[]): Moment[][] {
  const groups: Moment[][] = [];
  for (const moment of moments) {
    const open = groups.at(-1);
    const [last, { gesture }] = [open?.at(-1)?.gesture, moment];
    const isSameDevice = last !== undefined && "on" in last && "on" in gesture && last.on === gesture.on;
    const belongs = "waitMs" in gesture || (isSameDevice && last !== undefined && "type" in last);
    if (open && belongs) open.push(moment);
    else groups.push([moment]);
  }
  return groups;
}

/** The quantity whose time was waited. @throws Error where none is that long: a step waits for what has a name. */
function waitOf(quantities: Quantities, waitMs: number): string {
  const found = Object.keys(quantities).find((id) => {
    try {
      return durationMs(quantities, id) === waitMs;
    } catch {
      // Not a time.
      return false;
    }
  });
  if (found === undefined)
    throw new Error(
      `npm run record: somebody waited ${waitMs / 1000} s, and no quantity is that long. Let a practice wait by itself, or by “To the next event”.`,
    );
  return found;
}

const legible = (simulator: Simulator, { devices }: World) =>
  new Set(Object.values(devices).flatMap((device) => readable(simulator, device)));

function seenIn(simulator: Simulator, screen: Screen, group: readonly Moment[]): Tapped["see"] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) throw new Error("npm run record: a step has no tap.");
  const before = legible(simulator, first.before);
  const fresh = [...legible(simulator, last.after)].filter((name) => !before.has(name));
  const typed = group.flatMap(({ gesture }) => ("type" in gesture ? [gesture.type] : []));
  const filled = typed.filter((id) =>
    screen.fields.some((field) => field.id === id && field.filled !== "empty"),
  );
  return {
    screen: screen.id,
    ...(screen.notice === null ? {} : { notice: screen.notice }),
    ...(filled.length > 0 ? { filled } : {}),
    ...(fresh.length > 0 ? { reads: fresh } : {}),
  };
}

/** The steps that a list of taps makes. @throws Error where a wait has no name. */
export function tappedSteps(
  simulator: Simulator,
  quantities: Quantities,
  moments: readonly Moment[],
): Tapped[] {
  return grouped(moments).map((group) => {
    const [first, last] = [group[0], group.at(-1)];
    const on = group.flatMap(({ gesture }) => ("on" in gesture ? [gesture.on] : []))[0];
    if (!first || !last || on === undefined)
      throw new Error("npm run record: the taps begin with waiting. Begin with something that is touched.");
    const screen = screenOf(simulator, last.after, on);
    return {
      on,
      kind: screen.kind,
      acts: group.map(({ gesture }): Act => {
        if ("waitMs" in gesture) return { wait: waitOf(quantities, gesture.waitMs) };
        return "press" in gesture ? { press: gesture.press } : { type: gesture.type };
      }),
      see: seenIn(simulator, screen, group),
      loses: lostBetween(first.before, last.after) > 0,
    };
  });
}
