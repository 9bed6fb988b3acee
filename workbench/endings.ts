import { ibkr } from "../src/domain/ibkr.ts";
import { beginningOf } from "../src/engine/procedure/beginning.ts";
import { play } from "../src/engine/procedure/play.ts";
import { keeps } from "../src/engine/procedure/promise.ts";
import { resolve } from "../src/engine/procedure/resolve.ts";
import { screenOf } from "../src/engine/world/screen.ts";
import { kindOfDevice } from "../src/engine/world/simulator.ts";
import { deviceIn } from "../src/engine/world/world.ts";
import { guideOf } from "../src/knowledge/guides.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import { variantsOf } from "../src/knowledge/variants.ts";

/** Every way of the procedures named, or of all, as it was played: its worlds, the first before any step. */
function playedWays(knowledge: Knowledge, ids: readonly string[] = Object.keys(knowledge.procedures)) {
  const { procedures, slots, quantities } = knowledge;
  const { simulator } = ibkr;
  const guide = guideOf(knowledge);
  const named = Object.entries(procedures).filter(([id]) => ids.includes(id));
  return named.flatMap(([id, procedure]) =>
    variantsOf(procedure, slots).map((so) => {
      const start = beginningOf(simulator, guide, id, ibkr.startWorld(so, quantities), so, quantities);
      const { worlds } = play(simulator, start, procedure, resolve(guide, id, so), quantities);
      return { id, procedure, worlds: [start, ...worlds] };
    }),
  );
}

/**
 * Procedures whose end does not show what they promise for it, or shows it before their last step, one sentence each:
 * the last step of such a list is missing, or is one too many. Pure.
 * @param ids the procedures to look at; all when it is left out.
 */
export function endsUnlike(knowledge: Knowledge, ids?: readonly string[]): string[] {
  const found = playedWays(knowledge, ids).flatMap(({ id, procedure: { on, ends }, worlds }) => {
    const shown = worlds.findIndex((world) => keeps(ibkr.simulator, world, ends.see, on));
    if (shown === worlds.length - 1) return [];
    return [
      `content/procedures/${id}.yml › ends: ${
        shown < 0 ? "the last step does not show it" : `it shows after ${shown} steps of ${worlds.length - 1}`
      }. Let the steps lead there, and no further.`,
    ];
  });
  return [...new Set(found)];
}

/** Procedures that leave somebody before a message that only waits to be closed, as `procedure › screen`. Pure. */
export function leftWaiting(knowledge: Knowledge): string[] {
  const { simulator } = ibkr;
  const found = playedWays(knowledge).flatMap(({ id, procedure, worlds }) => {
    const world = worlds.at(-1);
    if (!world) return [];
    const device = deviceIn(world, procedure.on);
    const screen = screenOf(simulator, world, procedure.on).id;
    const drawn = device && kindOfDevice(simulator.kinds, device).anatomy?.screens[screen];
    const isMessage = drawn?.controls?.length === 1 && !drawn.rest && !drawn.fields && !drawn.optional;
    return isMessage ? [`${id} › ${screen}`] : [];
  });
  return [...new Set(found)];
}
