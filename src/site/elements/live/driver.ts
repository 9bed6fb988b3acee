import type { Gesture } from "../../../engine/world/gesture.ts";
import type { World } from "../../../engine/world/world.ts";

/** How real time becomes the time of a world. */
export interface Pace {
  /** What is on its way comes by itself if it takes no longer than this from beginning to end, in milliseconds. */
  readonly upToMs: number;
  /** It comes after no more than this. */
  readonly longestMs: number;
  /** Time between two gestures that are shown. */
  readonly actMs: number;
}

/** A world as a driver sees it. */
interface Driven {
  readonly world: () => World;
  /** Does a gesture and draws what follows. */
  readonly act: (gesture: Gesture) => void;
}

/** Lets what is awaited arrive, and shows gestures one after another. */
export interface Driver {
  /** Looks what comes next: to be called after every change of the world. */
  readonly go: () => void;
  /** Does the first of these gestures now and the others one by one. */
  readonly show: (gestures: readonly Gesture[]) => void;
  readonly isShowing: () => boolean;
  /** Forgets what was still to be shown, and lets nothing arrive until the next `go`. */
  readonly stop: () => void;
}

/** The one driver that turns real time into waits: nothing in the simulator runs by itself. */
export function createDriver({ world, act }: Driven, { upToMs, longestMs, actMs }: Pace): Driver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: readonly Gesture[] = [];
  const later = (gesture: Gesture, afterMs: number) => {
    timer = setTimeout(() => act(gesture), afterMs);
  };
  const go = () => {
    clearTimeout(timer);
    const [next, ...rest] = shown;
    const { queue, nowMs } = world();
    const due = queue[0];
    if (next) {
      timer = setTimeout(() => {
        shown = rest;
        act(next);
      }, actMs);
    } else if (due && due.delayMs <= upToMs) {
      const waitMs = due.dueMs - nowMs;
      later({ waitMs }, Math.min(waitMs, longestMs));
    }
  };
  return {
    go,
    show: ([first, ...rest]) => {
      shown = rest;
      if (first) act(first);
    },
    isShowing: () => shown.length > 0,
    stop: () => {
      clearTimeout(timer);
      shown = [];
    },
  };
}
