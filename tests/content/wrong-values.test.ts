import { expect, test } from "vitest";
import { ibkr } from "../../src/domain/ibkr.ts";
import { attempt, gesturesOf } from "../../src/engine/procedure/act.ts";
import { beginningOf } from "../../src/engine/procedure/beginning.ts";
import { keeps } from "../../src/engine/procedure/promise.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import type { World } from "../../src/engine/world/world.ts";
import { variantsOf } from "../../src/knowledge/variants.ts";
import { guide, simulator } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const { procedures, slots, quantities } = knowledge;

/** Values that a person chooses and nobody else knows: there is no wrong one, so long as it is typed alike. */
const chosenFreely = new Set(["new-pin", "soft-pin"]);

interface Slip {
  readonly procedure: string;
  readonly step: string;
  readonly field: string;
  /** Whether the procedure reaches its end all the same. */
  readonly reaches: boolean;
}

/** Plays each way of each procedure once for each field, with that field filled in wrongly. */
function slips(): Slip[] {
  return Object.entries(procedures).flatMap(([procedure, own]) =>
    variantsOf(own, slots).flatMap((so) => {
      const steps = resolve(guide, procedure, so);
      const last = steps.at(-1);
      const start = beginningOf(simulator, guide, procedure, ibkr.startWorld(so, quantities), so, quantities);
      const gestures = steps.flatMap((step) =>
        gesturesOf(step, quantities).map((gesture) => ({ step, gesture })),
      );
      return gestures.flatMap(({ step, gesture }, at) => {
        if (!("type" in gesture) || !last) return [];
        const world = gestures.reduce<World>(
          (now, one, index) =>
            attempt(simulator, now, index === at ? { ...gesture, value: "mistyped" } : one.gesture),
          start,
        );
        const reaches = keeps(simulator, world, last.see, last.device);
        return [{ procedure, step: step.id, field: gesture.type, reaches }];
      });
    }),
  );
}

const all = slips();

test("a wrong value is refused by every device, in every field of every procedure", () => {
  const accepted = all.filter(({ field, reaches }) => reaches && !chosenFreely.has(field));
  expect([
    ...new Set(accepted.map(({ procedure, step, field }) => `${procedure} › ${step}: ${field}`)),
  ]).toEqual([]);
  const fields = new Set(all.map(({ field }) => field));
  for (const field of [
    "credentials",
    "app-pin",
    "token-pin",
    "challenge",
    "response",
    "card-values",
    "security-code",
  ])
    expect([...fields]).toContain(field);
  console.info(`wrong values: ${all.length} slips in ${fields.size} fields, none leads to the end`);
});
