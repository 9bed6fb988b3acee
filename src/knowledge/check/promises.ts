import { ibkr } from "../../domain/ibkr.ts";
import { beginningOf } from "../../engine/procedure/beginning.ts";
import { play } from "../../engine/procedure/play.ts";
import { keeps } from "../../engine/procedure/promise.ts";
import { resolve } from "../../engine/procedure/resolve.ts";
import { screenOf } from "../../engine/world/screen.ts";
import { guideOf } from "../guides.ts";
import type { Knowledge } from "../knowledge.ts";
import { variantsOf } from "../variants.ts";
import type { Check } from "./check.ts";

/**
 * Plays every way of the procedures named, or of all, on the simulator: each step shows what it promises, and only the
 * last one what the end does.
 */
export function checkPromises(
  check: Check,
  knowledge: Knowledge,
  ids: readonly string[] = Object.keys(knowledge.procedures),
): void {
  const { procedures, slots, quantities } = knowledge;
  const { simulator } = ibkr;
  const guide = guideOf(knowledge);
  const told = new Set<string>();
  const failOnce = (place: string, fact: string, remedy: string) => {
    if (!told.has(place)) check.fail(place, fact, remedy);
    told.add(place);
  };
  for (const [id, procedure] of Object.entries(procedures).filter(([one]) => ids.includes(one)))
    for (const so of variantsOf(procedure, slots)) {
      const steps = resolve(guide, id, so);
      const start = beginningOf(simulator, guide, id, ibkr.startWorld(so, quantities), so, quantities);
      const { world, worlds, stopped } = play(simulator, start, procedure, steps, quantities);
      const step = stopped && steps[stopped.at];
      const file = `content/procedures/${id}.yml`;
      if (step) {
        const place = step.way ? `content/slots/${step.way.slot}.yml › ${step.way.value}` : `${file} › steps`;
        failOnce(
          `${place} › ${step.id}`,
          `on the simulator it cannot be done, or does not show what it promises; there stands “${screenOf(simulator, world, step.device).id}”`,
          "Correct what it does or what is seen, or add the step that is missing before it.",
        );
        continue;
      }
      const shown = [start, ...worlds].findIndex((one) =>
        keeps(simulator, one, procedure.ends.see, procedure.on),
      );
      if (shown !== worlds.length)
        failOnce(
          `${file} › ends`,
          shown < 0
            ? "the last step does not show it"
            : `it shows after ${shown} steps of ${worlds.length} already`,
          "Let the steps lead there, and no further.",
        );
    }
}
