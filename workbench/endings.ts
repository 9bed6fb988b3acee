import { ibkr } from "../src/domain/ibkr.ts";
import { beginningOf } from "../src/engine/procedure/beginning.ts";
import { play } from "../src/engine/procedure/play.ts";
import { resolve } from "../src/engine/procedure/resolve.ts";
import { screenOf } from "../src/engine/world/screen.ts";
import { kindOfDevice } from "../src/engine/world/simulator.ts";
import { deviceIn } from "../src/engine/world/world.ts";
import { guideOf } from "../src/knowledge/guides.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import { variantsOf } from "../src/knowledge/variants.ts";

/** Every way of every procedure as it was played: its worlds, the first before any step. */
function playedWays(knowledge: Knowledge) {
  const { procedures, slots, quantities } = knowledge;
  const { simulator } = ibkr;
  const guide = guideOf(knowledge);
  return Object.entries(procedures).flatMap(([id, procedure]) =>
    variantsOf(procedure, slots).map((so) => {
      const start = beginningOf(simulator, guide, id, ibkr.startWorld(so, quantities), so, quantities);
      const { worlds } = play(simulator, start, procedure, resolve(guide, id, so), quantities);
      return { id, procedure, worlds: [start, ...worlds] };
    }),
  );
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
