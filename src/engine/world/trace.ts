import type { Gesture } from "./gesture.ts";
import { perform } from "./perform.ts";
import type { Simulator } from "./simulator.ts";
import { deviceIn, isCutOff, type World } from "./world.ts";

/** A message that went from one device to another. */
export interface Sent {
  readonly atMs: number;
  readonly from: string;
  readonly to: string;
  /** Dotted past tense, such as `door.opened`. */
  readonly type: string;
}

/** The world after one gesture, and the messages that were sent meanwhile, in order. Pure. */
export function performTraced(
  simulator: Simulator,
  world: World,
  gesture: Gesture,
): { readonly world: World; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const tracing: Simulator = {
    ...simulator,
    step: (state, event, on) => {
      const result = simulator.step(state, event, on);
      if (isCutOff(simulator, state)) return result;
      for (const { type, to } of result.messages)
        if (deviceIn(world, to)) sent.push({ atMs: on.nowMs, from: on.device, to, type });
      return result;
    },
  };
  return { world: perform(tracing, world, gesture), sent };
}
