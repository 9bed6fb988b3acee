import { expect, test } from "vitest";
import { procedurePath } from "../../src/language/paths.ts";
import { inTurn } from "../support/in-turn.ts";
import { person } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";

const someone = person();

/** Rings that do not lie whole within the picture that is drawn of their device, by their words. */
function ringsCutOff(): string[] {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  return [...document.querySelectorAll<HTMLElement>(".picture .tap")]
    .filter((ring) => {
      const room = ring.closest(".scr, .case, .win, .tok")?.getBoundingClientRect();
      const { top, bottom, height } = ring.getBoundingClientRect();
      const foot =
        ring.closest(".scr")?.querySelector(".nav")?.getBoundingClientRect().top ?? room?.bottom ?? 0;
      const isKey = ring.matches(".home-key");
      return !room || height === 0 || top < room.top || bottom > (isKey ? room.bottom : foot) + 1;
    })
    .map((ring) => `${ring.closest(".step")?.getAttribute("data-step")}: ${ring.textContent}`);
}

test.each(inTurn(Object.keys(knowledge.procedures)))(
  "in %s, every place to touch in %s is within its picture",
  async (locale, id) => {
    const page = await someone.open(procedurePath(locale, id), { javaScriptEnabled: false });
    expect(await page.evaluate(ringsCutOff)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.context().close();
  },
);
