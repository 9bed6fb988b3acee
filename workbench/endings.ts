import { ibkr } from "../src/domain/ibkr.ts";
import { beginningOf } from "../src/engine/procedure/beginning.ts";
import { play } from "../src/engine/procedure/play.ts";
import { resolve } from "../src/engine/procedure/resolve.ts";
import { screenOf } from "../src/engine/world/screen.ts";
import { kindOfDevice } from "../src/engine/world/simulator.ts";
import { deviceIn } from "../src/engine/world/world.ts";
import { guideOf } from "../src/knowledge/guides.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import { variantsOf } from "./variants.ts";

/** Procedures that leave somebody before a message that only waits to be closed, as `procedure › screen`. Pure. */
export function leftWaiting(knowledge: Knowledge): string[] {
  const { procedures, slots, quantities } = knowledge;
  const { simulator } = ibkr;
  const guide = guideOf(knowledge);
  const found = Object.entries(procedures).flatMap(([id, procedure]) =>
    variantsOf(procedure, slots).flatMap((so) => {
      const start = beginningOf(simulator, guide, id, ibkr.startWorld(so, quantities), so, quantities);
      const { world } = play(simulator, start, procedure, resolve(guide, id, so), quantities);
      const device = deviceIn(world, procedure.on);
      const screen = screenOf(simulator, world, procedure.on).id;
      const drawn = device && kindOfDevice(simulator.kinds, device).anatomy?.screens[screen];
      const isMessage = drawn?.controls?.length === 1 && !drawn.rest && !drawn.fields && !drawn.optional;
      return isMessage ? [`${id} › ${screen}`] : [];
    }),
  );
  return [...new Set(found)];
}
