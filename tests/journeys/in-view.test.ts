import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { articlePath } from "../../src/language/paths.ts";
import { loadArticles } from "../../src/library/articles.ts";
import { componentsOf } from "../../src/prose/node.ts";
import { inTurn } from "../support/in-turn.ts";
import { person } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";
import { siteText } from "../support/words.ts";

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
      await expect.poll(async () => (await page.evaluate(lost)).marks).toEqual([]);
      const { deviceTop } = await page.evaluate(lost);
      expect(deviceTop).toBeLessThanOrEqual(130);
      // What has been marked is done by the same button.
      await main.click();
    }
    expect(await reached.textContent()).toContain("✓");
    await page.context().close();
  },
);

const withSteps = Object.entries(loadArticles(knowledge)).filter(
  ([, { en }]) => componentsOf(en.root, "Procedure").length > 0,
);

test.each(inTurn(withSteps.map(([key]) => key)))(
  "in %s, the way to each list of steps in %s stands on a phone's first screen, and leads there",
  async (locale, key) => {
    const height = 844;
    const page = await someone.open(articlePath(locale, knowledge.registry[key]?.slug ?? ""), {
      viewport: { width: 390, height },
    });
    const links = page.getByRole("navigation", { name: siteText(locale, "to-steps") }).getByRole("link");
    const count = await links.count();
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at++) {
      // What the address says of a phone leaves the others' steps out.
      const { origin, pathname } = new URL(page.url());
      await page.goto("about:blank");
      await page.goto(origin + pathname);
      const link = links.nth(at);
      const box = await link.boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      const title = (await link.textContent())?.trim() ?? "";
      await link.click();
      const steps = page.getByRole("region", { name: title });
      await expect
        .poll(async () => Math.abs((await steps.boundingBox())?.y ?? height))
        .toBeLessThanOrEqual(100);
      // They may have waited behind one line.
      await steps.locator(".instruct").first().waitFor({ timeout: 2000 });
    }
    await page.context().close();
  },
);

const folds = (page: Page) => page.locator("h2.fold").getByRole("button");

test.each(inTurn(Object.keys(knowledge.registry)))(
  "in %s, %s has at most eight of a small phone's screens, whichever way is chosen, and gives all that it holds when asked",
  async (locale, key) => {
    const page = await someone.open(articlePath(locale, knowledge.registry[key]?.slug ?? ""), small);
    await folds(page).first().waitFor();
    const phones = page.locator("[name=phone]:not([value=''])");
    for (let at = 0; at < Math.max(1, await phones.count()); at++) {
      if ((await phones.count()) > 0) await phones.nth(at).check({ force: true });
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
        8 * small.viewport.height,
      );
      for (const fold of await folds(page).all()) {
        expect(await fold.getAttribute("aria-expanded")).toBe("false");
        await fold.click();
      }
      expect(await page.locator("[hidden=until-found]").count()).toBe(0);
      const lists = page.locator(".procedure").filter({ has: page.locator(".whole:visible") });
      for (const list of await lists.all()) {
        const steps = list.locator(".instruct");
        expect(await steps.nth(1).isVisible()).toBe(false);
        await list.getByRole("checkbox", { name: siteText(locale, "all-steps") }).check();
        await steps.nth(1).waitFor({ timeout: 2000 });
        await list.getByRole("checkbox", { name: siteText(locale, "all-steps") }).uncheck();
      }
      for (const fold of await folds(page).all()) await fold.click();
    }
    await page.context().close();
  },
);

test.each(inTurn(["KB3073", "KB2277"]))(
  "in %s, %s folds nothing on a desk, without JavaScript and on paper, and opens what a link leads to",
  async (locale, key) => {
    const path = articlePath(locale, knowledge.registry[key]?.slug ?? "");
    const bare = await someone.open(path, { ...small, javaScriptEnabled: false });
    for (const part of await bare.locator("article > h2 + *").all())
      expect(await part.isVisible()).toBe(true);
    const desk = await someone.open(path, { viewport: { width: 1200, height: 800 } });
    await desk.waitForLoadState("networkidle");
    expect(await folds(desk).count()).toBe(0);
    const page = await someone.open(path, small);
    await folds(page).last().waitFor();
    const id = await page.locator("h2.fold").last().getAttribute("id");
    const last = folds(page).last();
    await page.evaluate((hash) => location.assign(hash), `#${id}`);
    await expect.poll(() => last.getAttribute("aria-expanded")).toBe("true");
    await page.emulateMedia({ media: "print" });
    for (const part of await page.locator("[hidden=until-found] > :first-child:not([hidden])").all())
      expect((await part.boundingBox())?.height).toBeGreaterThan(0);
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1200, height: 800 });
    await expect.poll(() => page.locator("[hidden=until-found]").count()).toBe(0);
    for (const one of [bare, desk, page]) await one.context().close();
  },
);

test.each(locales)("in %s, home has at most two and a half of a small phone's screens", async (locale) => {
  const page = await someone.open(`/${locale}/`, small);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    2.5 * small.viewport.height,
  );
  await page.context().close();
});
