import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { launch } from "../../workbench/browser.ts";
import { altered, cutShort, type Harm, type Spoiler, startSpoiler } from "../support/spoiler.ts";
import { siteText } from "../support/words.ts";

const harms = { "cut short": cutShort, altered } as const;

/** Whether the style of every page has come. */
const hasSiteStyle = () =>
  [...document.styleSheets].some(({ href, cssRules }) => href?.includes("/site.") && cssRules.length > 0);

/** Kinds of files that a guide loads, and what is there only when they have come whole. */
const kinds = {
  style: { path: /\/site\.[\w-]+\.css$/, works: hasSiteStyle },
  "program of every page": {
    path: /\/page\.[\w-]+\.js$/,
    works: () => document.documentElement.classList.contains("is-live"),
  },
  "program of devices": {
    path: /\/live\.[\w-]+\.js$/,
    works: () => document.documentElement.classList.contains("is-live"),
  },
  data: {
    path: /^\/data\/guide-/,
    works: () => document.documentElement.classList.contains("is-live"),
  },
} as const;

let browser: Browser;
let spoiler: Spoiler;

beforeAll(async () => {
  browser = await launch();
  spoiler = await startSpoiler(inject("site"));
});
afterAll(async () => {
  await browser.close();
  spoiler.stop();
});

/** A new reader; nothing is routed, as that would turn the cache off. */
async function visit(path: string, serviceWorkers: "allow" | "block" = "block"): Promise<Page> {
  const page = await (await browser.newContext({ serviceWorkers })).newPage();
  await page.goto(spoiler.base + path, { waitUntil: "load" });
  return page;
}

test.each(
  Object.entries(kinds).flatMap(([kind, what]) =>
    Object.entries(harms).map(([name, harm]) => ({ kind, name, harm, ...what })),
  ),
)("a $kind that arrives $name is refused and fetched anew", async ({ path, harm, works }) => {
  spoiler.harm(path, harm, 1);
  const page = await visit("/ru/fix/restore-access/#v1;happened=reinstalled");
  await page.waitForFunction(works);
  await page.locator("html.is-live").waitFor();
  expect(spoiler.harmed()).toHaveLength(1);
  expect(spoiler.asked().filter((one) => path.test(one)).length).toBeGreaterThan(1);
  // What was broken is not kept: the next visit asks for nothing of the kind, and works.
  expect(new URL(page.url()).hash).toBe("#v1;happened=reinstalled");
  spoiler.harm(path, harm, 0);
  await page.goto(`${spoiler.base}/ru/fix/start/`);
  await page.locator("html.is-live").waitFor();
  expect(spoiler.asked().filter((one) => path.test(one))).toEqual([]);
  await page.context().close();
});

test("a page that is cut short is loaded again", async () => {
  spoiler.harm(/^\/en\/kb\/2748\/$/, cutShort, 1);
  const page = await visit("/en/kb/2748/");
  await page.getByRole("contentinfo").waitFor();
  expect(spoiler.harmed()).toHaveLength(1);
  await page.context().close();
});

/** As in browsers that hide how a page was come to. */
const hideTimes = () => {
  performance.getEntriesByType = () => [];
};

/** Whole when it is asked for anew, and cut again when the page is loaded. */
const cutAsPage: Harm = (body, as) => (as === "document" ? cutShort(body, as) : body);

test.each([
  { name: "always", harm: cutShort, isHidden: false },
  { name: "always, times hidden", harm: cutShort, isHidden: true },
  { name: "as a page only", harm: cutAsPage, isHidden: false },
  { name: "as a page only, times hidden", harm: cutAsPage, isHidden: true },
])("a page that is cut short $name does not turn in circles, and says so", async ({ harm, isHidden }) => {
  spoiler.harm(/^\/ru\/kb\/2748\/$/, harm, 1_000);
  const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  if (isHidden) await page.addInitScript(hideTimes);
  await page.goto(`${spoiler.base}/ru/kb/2748/`);
  await page.getByText(siteText("ru", "broken-page")).waitFor();
  await page.waitForTimeout(1_000);
  expect(spoiler.asked().filter((path) => path.endsWith("/kb/2748/")).length).toBeLessThanOrEqual(4);
  spoiler.harm(/^$/, cutShort, 0);
  await page.getByRole("button", { name: siteText("ru", "load-again") }).click();
  await page.getByRole("contentinfo").waitFor();
  await page.context().close();
});

test("where the browser hides how a page was come to, a broken one waits for the reader", async () => {
  spoiler.harm(/^\/en\/kb\/2748\/$/, cutShort, 1);
  const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  await page.addInitScript(hideTimes);
  await page.goto(`${spoiler.base}/en/kb/2748/`);
  await page.getByRole("button", { name: siteText("en", "load-again") }).click();
  await page.getByRole("contentinfo").waitFor();
  await page.context().close();
});

test("a page cut short in the copy is kept without a network, and replaced by a whole one with it", async () => {
  spoiler.harm(/^$/, cutShort, 0);
  const page = await visit("/en/", "allow");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const copy = await caches.open(name);
      for (const key of await copy.keys()) {
        const found = key.url.includes("/en/kb/2748/") ? await copy.match(key) : undefined;
        if (!found) continue;
        const text = await found.text();
        await copy.put(key, new Response(text.slice(0, text.length / 2), { headers: found.headers }));
      }
    }
  });
  await page.context().setOffline(true);
  for (let time = 0; time < 2; time++) {
    await page.goto(`${spoiler.base}/en/kb/2748/`);
    await page.getByText(siteText("en", "broken-page")).waitFor();
  }
  await page.context().setOffline(false);
  await page.goto(`${spoiler.base}/en/kb/2748/`);
  await page.getByRole("contentinfo").waitFor();
  await page.context().setOffline(true);
  await page.goto(`${spoiler.base}/en/kb/2748/`);
  await page.getByRole("contentinfo").waitFor();
  await page.context().close();
});

test("without a connection a program that does not come takes nothing away", async () => {
  spoiler.harm(/^$/, cutShort, 0);
  const page = await visit("/en/kb/2748/");
  await page.context().setOffline(true);
  await page.getByRole("combobox", { name: siteText("en", "search") }).focus();
  await page.waitForTimeout(500);
  expect(await page.getByText(siteText("en", "broken-page")).isVisible()).toBe(false);
  await page.context().close();
});

test.each(locales)(
  "what stays broken is said, the text can be read, and nothing turns in circles: %s",
  async (locale) => {
    spoiler.harm(/\/(site\.[\w-]+\.css|page\.[\w-]+\.js)$/, altered, 1_000);
    const page = await visit(`/${locale}/kb/2748/`);
    await page.getByText(siteText(locale, "broken-page")).waitFor();
    expect((await page.getByRole("main").textContent())?.length).toBeGreaterThan(1_000);
    await page.waitForTimeout(1_000);
    expect(spoiler.asked().filter((path) => path.endsWith("/kb/2748/")).length).toBeLessThanOrEqual(3);
    spoiler.harm(/^$/, cutShort, 0);
    await page.getByRole("button", { name: siteText(locale, "load-again") }).click();
    await page.waitForFunction(hasSiteStyle);
    expect(await page.getByText(siteText(locale, "broken-page")).isVisible()).toBe(false);
    await page.context().close();
  },
);

test("a search program that arrives cut short is said, and comes whole with the next try", async () => {
  spoiler.harm(/\/box\.[\w-]+\.js$/, cutShort, 1);
  const page = await visit("/en/");
  await page.getByRole("combobox", { name: siteText("en", "search") }).focus();
  await page.getByText(siteText("en", "broken-page")).waitFor();
  const again = page.waitForEvent("load");
  await page.getByRole("button", { name: siteText("en", "load-again") }).click();
  await again;
  await page.getByRole("combobox").fill("new phone");
  await page.getByRole("option").first().waitFor();
  await page.context().close();
});

test("a broken file never gets into the copy for offline", async () => {
  spoiler.harm(/^\/data\/catalogue-en/, altered, 1);
  const page = await visit("/en/", "allow");
  const state = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? "none");
  await expect.poll(() => spoiler.harmed().length, { timeout: 60_000 }).toBe(1);
  await page.waitForTimeout(2_000);
  expect(await state()).toBe("none");
  await page.reload();
  await expect.poll(state, { timeout: 60_000 }).toBe("activated");
  await page.context().close();
});
