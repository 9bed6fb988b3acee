import type { Gesture } from "../world/gesture.ts";
import { canPerform } from "../world/perform.ts";
import type { Simulator } from "../world/simulator.ts";
import { performTraced, type Sent } from "../world/trace.ts";
import type { World } from "../world/world.ts";

/** One moment of a practice: the world, and what was sent on the way to it. */
interface Moment {
  readonly world: World;
  readonly sent: readonly Sent[];
}

/** What was done and what was undone: the gestures are the truth, and every world follows from them. */
export interface History {
  readonly start: World;
  readonly done: readonly Gesture[];
  readonly undone: readonly Gesture[];
  readonly moments: readonly Moment[];
}

export const beginning = (start: World): History => ({ start, done: [], undone: [], moments: [] });

export const nowIn = ({ start, moments }: History): World => moments.at(-1)?.world ?? start;

export const sentIn = ({ moments }: History): Sent[] => moments.flatMap(({ sent }) => sent);

function further(simulator: Simulator, history: History, gesture: Gesture): History {
  const world = nowIn(history);
  if (!canPerform(simulator, world, gesture)) return history;
  return {
    ...history,
    done: [...history.done, gesture],
    moments: [...history.moments, performTraced(simulator, world, gesture)],
  };
}

/** Does one more gesture; one that cannot be made now changes nothing. Pure. */
export function act(simulator: Simulator, history: History, gesture: Gesture): History {
  const next = further(simulator, history, gesture);
  return next === history ? history : { ...next, undone: [] };
}

/** Takes back the last act, with the waiting that came after it by itself. Pure. */
export function undo(history: History): History {
  let { done, undone, moments } = history;
  // Where there was nothing but waiting, -1 stands for the last wait.
  const from = done.findLastIndex((gesture) => !("waitMs" in gesture));
  undone = [...done.slice(from), ...undone];
  done = done.slice(0, from);
  moments = moments.slice(0, from);
  return { ...history, done, undone, moments };
}

/** Does again what was taken back: one act and the waiting after it. Pure. */
export function redo(simulator: Simulator, history: History): History {
  const next = history.undone.findIndex((gesture, at) => at > 0 && !("waitMs" in gesture));
  const count = next === -1 ? history.undone.length : next;
  const again = history.undone
    .slice(0, count)
    .reduce<History>((now, gesture) => further(simulator, now, gesture), history);
  return { ...again, undone: history.undone.slice(count) };
}

/** A history from its start and its gestures; a gesture that no longer fits ends it. Pure. */
export function replayed(simulator: Simulator, start: World, gestures: readonly Gesture[]): History {
  let history = beginning(start);
  for (const gesture of gestures) {
    const next = further(simulator, history, gesture);
    if (next === history) return history;
    history = next;
  }
  return history;
}
