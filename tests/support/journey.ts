import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import type { Locale } from "../../src/language/locales.ts";
import { launch } from "./browser.ts";
import { siteText } from "./words.ts";

/** A person with a browser: opens pages of the built site, and sees to it that nothing goes wrong unseen. */
export interface Person {
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** One browser for a test file. Console errors, page errors and requests that leave the site fail the test. */
export function person(): Person {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  return {
    open: async (path, options = {}) => {
      const site = inject("site");
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        // A transition that the end of a test cuts short would count as an error of the page.
        reducedMotion: "reduce",
        ...options,
      });
      context.setDefaultTimeout(10_000);
      await context.route("**/*", (route) => {
        if (route.request().url().startsWith(site)) return route.continue();
        throw new Error(`a request left the site: ${route.request().url()}`);
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => {
        throw new Error(`${page.url()}: ${error.message}`);
      });
      await page.goto(site + path);
      return page;
    },
  };
}

/** Takes the link of that name. */
export async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole("main").getByRole("link", { name, exact: true }).click();
}

/** Unfolds the training devices, which on a phone stand folded. */
export async function practise(page: Page, locale: Locale): Promise<void> {
  await page.getByText(siteText(locale, "practise"), { exact: true }).click();
}

/** Lets the training devices be shown every step until all are done. */
export async function showEveryStep(page: Page, locale: Locale): Promise<void> {
  const done = page.getByText(siteText(locale, "all-done"));
  const show = page.getByRole("button", { name: siteText(locale, "show-me") });
  if (!(await show.isVisible())) await practise(page, locale);
  for (let step = 0; step < 60 && !(await done.isVisible()); step++) {
    // The button is drawn anew with each step, so that it may move while it is pressed.
    await show.dispatchEvent("click").catch(() => undefined);
    await page.waitForTimeout(300);
  }
  await done.waitFor({ timeout: 20_000 });
}
