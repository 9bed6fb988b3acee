import { describe, expect, test } from "vitest";
import { ibkr } from "../../src/domain/ibkr.ts";
import { attemptStep } from "../../src/engine/procedure/act.ts";
import { beginningOf } from "../../src/engine/procedure/beginning.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { keeps } from "../../src/engine/procedure/promise.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import type { Assignment } from "../../src/engine/reality/condition.ts";
import { screenOf } from "../../src/engine/world/screen.ts";
import { variantsOf } from "../../src/knowledge/variants.ts";
import { locales } from "../../src/language/locales.ts";
import { createWords } from "../../src/language/words.ts";
import { labelsOf, plain } from "../../src/site/views/labels.ts";
import { guide, simulator } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";

const words = createWords(knowledge.site, knowledge.units);
const { quantities } = knowledge;

const beginningIn = (id: string, so: Assignment) =>
  beginningOf(simulator, guide, id, ibkr.startWorld(so, quantities), so, quantities);

describe.each(Object.entries(knowledge.procedures))("%s", (id, procedure) => {
  test.each(variantsOf(procedure, knowledge.slots).map((so) => [JSON.stringify(so), so] as const))(
    "keeps every promise: %s",
    (_, so) => {
      const steps = resolve(guide, id, so);
      const played = play(simulator, beginningIn(id, so), procedure, steps, quantities);
      const stopped = played.stopped && steps[played.stopped.at]?.id;
      expect(stopped, "the step that does not show what it promises").toBeUndefined();
      expect(played.worlds).toHaveLength(steps.length);
    },
  );

  test("ends at the same screen whichever way its slots take", () => {
    // What the app that was reset shows in the end depends on the app alone.
    const ends = variantsOf(procedure, knowledge.slots).map((so) => {
      const steps = resolve(guide, id, so);
      const { world } = play(simulator, beginningIn(id, so), procedure, steps, quantities);
      return `${so["app"]} ${screenOf(simulator, world, procedure.on).id}`;
    });
    const apps = new Set(variantsOf(procedure, knowledge.slots).map((so) => so["app"]));
    expect(new Set(ends).size).toBe(apps.size);
  });

  test("every step is needed: leaving one out breaks a later promise or the end", () => {
    const so = variantsOf(procedure, knowledge.slots)[0] ?? {};
    const steps = resolve(guide, id, so);
    const start = beginningIn(id, so);
    const last = steps.at(-1);
    for (const left of steps) {
      const world = steps
        .filter((step) => step !== left)
        .reduce((now, step) => attemptStep(simulator, now, step, quantities), start);
      const reached = last !== undefined && keeps(simulator, world, last.see, last.device);
      // Only waiting for a message may be left out: typing the code waits for it anyway.
      if (left.do.every((act) => "wait" in act)) continue;
      expect(reached, `${left.id} can be left out unnoticed`).toBe(false);
    }
  });

  test.each(locales)("names only what the device draws, in %s", (locale) => {
    for (const so of variantsOf(procedure, knowledge.slots)) {
      const steps = resolve(guide, id, so);
      const { worlds } = play(simulator, beginningIn(id, so), procedure, steps, quantities);
      for (const [at, step] of steps.entries()) {
        const vocabulary = { ...labelsOf(knowledge.words, locale, procedure.kind), quantity: quantities };
        const told = plain(words[locale].say(step.say, vocabulary)).replaceAll("\u00a0", " ");
        const before = at === 0 ? beginningIn(id, so) : worlds[at - 1];
        for (const act of step.do) {
          if (!("press" in act) || !before) continue;
          const on = act.on ?? step.device;
          const kind = before.devices[on]?.kind ?? "";
          const label = knowledge.words[kind]?.controls[act.press]?.[locale] ?? "";
          const drawn = screenOf(simulator, before, on).controls.some((control) => control.id === act.press);
          if (step.say[locale].includes(`control.${act.press}`)) {
            expect(told).toContain(label);
            expect(drawn || step.do.length > 1, `${step.id}: ${act.press} is not drawn`).toBe(true);
          }
        }
      }
    }
  });
});
