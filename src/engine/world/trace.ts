import { stepDevice } from "../device/device.ts";
import type { Gesture } from "./gesture.ts";
import { perform } from "./perform.ts";
import type { World } from "./world.ts";

/** A message that went from one device to another. */
export interface Sent {
  readonly atMs: number;
  readonly from: string;
  readonly to: string;
  /** Dotted past tense, such as `sms.received`. */
  readonly type: string;
}

/** The world after one gesture, and the messages that were sent meanwhile, in order. Pure. */
export function performTraced(
  world: World,
  gesture: Gesture,
): { readonly world: World; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const after = perform(world, gesture, (state, event, { device, nowMs }) => {
    const result = stepDevice(state, event);
    // Nothing leaves a device without signal.
    if (state.context["online"] === false) return result;
    for (const { type, to } of result.messages)
      if (to in world.devices) sent.push({ atMs: nowMs, from: device, to, type });
    return result;
  });
  return { world: after, sent };
}
