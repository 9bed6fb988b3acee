import { advanceTo, deliver, type World } from "../../src/engine/world/world.ts";
import { simulator } from "./guides.ts";

/** What a server does with one event: where it stands then, and what it sends, `to: type and because`, timers included. */
export interface Answer {
  readonly at: string | undefined;
  readonly sends: readonly string[];
  readonly world: World;
}

/** Delivers an event to a server, whatever screens would allow, and tells what comes of it at once. */
export function answerOf(world: World, on: string, type: string, detail: object = {}): Answer {
  const before = new Set(world.queue);
  const after = deliver(simulator, world, on, { type, from: "window", ...detail } as { type: string });
  const sends = after.queue
    .filter((due) => !before.has(due))
    .map(({ to, event }) => {
      const { type, because, by, key } = event as Readonly<Record<string, string>>;
      return [`${to}: ${type}`, because ?? by ?? key].filter(Boolean).join(" ");
    });
  return { at: after.devices[on]?.at, sends, world: advanceTo(simulator, after, after.nowMs) };
}

/** A rule: what comes in, while what is so, and what is sent; timers stand as what the server will tell itself. */
export type Rule<Context> = [
  says: string,
  facts: Partial<Context>,
  event: string,
  detail: object,
  sends: readonly string[],
  at?: string,
];
