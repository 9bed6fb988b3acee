import { ibkr } from "../src/domain/ibkr.ts";
import { phoneIn } from "../src/domain/world/devices-in.ts";
import { beginningOf } from "../src/engine/procedure/beginning.ts";
import { play } from "../src/engine/procedure/play.ts";
import { resolve } from "../src/engine/procedure/resolve.ts";
import type { World } from "../src/engine/world/world.ts";
import { guideOf } from "../src/knowledge/guides.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import { variantsOf } from "../src/knowledge/variants.ts";

/** A step as it was played: what is lost by it, and what it says of that. */
export interface PlayedStep {
  readonly name: string;
  /** Phones that lose IB Key, or the data of an app. */
  readonly lost: number;
  /** The same in this step or the next: an iPhone is unlocked after the tap that warns. */
  readonly lostSoon: number;
  readonly warns: boolean;
  /** Whether this step or the one before it warns. */
  readonly warned: boolean;
}

/** Phones on which IB Key was active before and is not after, and those whose app has been cleared. */
export const lostBetween = (before: World, after: World): number =>
  Object.keys(after.devices).filter((on) => {
    const isCleared = (world: World) => phoneIn(world, on)?.notice === "data-cleared";
    return (phoneIn(before, on)?.key && !phoneIn(after, on)?.key) || (!isCleared(before) && isCleared(after));
  }).length;

/** Every step of every way of every procedure, also where an old phone still works. */
export function playedSteps(knowledge: Knowledge): PlayedStep[] {
  const { procedures, slots, quantities } = knowledge;
  const { simulator } = ibkr;
  const guide = guideOf(knowledge);
  return Object.entries(procedures).flatMap(([id, procedure]) =>
    variantsOf(procedure, slots)
      .flatMap((so) => ("old-phone" in so ? [so, { ...so, "old-phone": "works" }] : [so]))
      .flatMap((so) => {
        const start = beginningOf(simulator, guide, id, ibkr.startWorld(so, quantities), so, quantities);
        const list = resolve(guide, id, so);
        const { worlds } = play(simulator, start, procedure, list, quantities);
        const lostAt = (at: number) => lostBetween(worlds[at - 1] ?? start, worlds[at] ?? start);
        return list.map((step, at) => ({
          name: `${id} › ${step.id}`,
          lost: lostAt(at),
          lostSoon: lostAt(at) + (at + 1 < list.length ? lostAt(at + 1) : 0),
          warns: step.loses !== undefined,
          warned: (step.loses ?? list[at - 1]?.loses) !== undefined,
        }));
      }),
  );
}
