import { expect, test } from "vitest";
import { inTurn } from "../support/in-turn.ts";
import { person } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";

const someone = person();
const small = { viewport: { width: 360, height: 640 } };
const most = 40;

/** What is marked and not wholly in the window, and how far down the device begins. */
function lost(): { marks: string[]; deviceTop: number } {
  const marks = [...document.querySelectorAll<HTMLElement>(".in-hand .tap")]
    .filter((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return top < 0 || bottom > innerHeight;
    })
    .map((mark) => mark.textContent ?? "");
  const face = document.querySelector(".in-hand .face");
  return { marks, deviceTop: face?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY };
}

const all = Object.keys(knowledge.scenarios);
/** Every fourth; `npm run verify` takes all, in every language. */
const some = process.env["WHOLE"] ? all : all.filter((_, at) => at % 4 === 0);

test.each(inTurn(some))(
  "in %s, whoever practises %s on a small phone sees the device and what is marked",
  async (locale, id) => {
    const page = await someone.open(`/${locale}/simulator/#v1;scenario=${id}`, small);
    const main = page.locator(".simulator .main");
    await main.waitFor();
    const reached = page.locator(".verdict.is-reached");
    for (let count = 0; count < most && !(await reached.isVisible()); count++) {
      await main.click();
      if (await reached.isVisible()) break;
      const { marks, deviceTop } = await page.evaluate(lost);
      expect(marks).toEqual([]);
      expect(deviceTop).toBeLessThanOrEqual(130);
      // What has been marked is done by the same button.
      await main.click();
    }
    expect(await reached.textContent()).toContain("✓");
    await page.context().close();
  },
);
