import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launch } from "./browser.ts";

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
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
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
