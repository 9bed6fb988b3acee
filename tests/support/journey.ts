import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import type { Locale } from "../../src/language/locales.ts";
import { launch } from "../../workbench/browser.ts";
import { siteText } from "./words.ts";

/** What the browser itself notes of a page that is not there, or of a network that is cut. */
const mayFail = /status of 404|ERR_INTERNET_DISCONNECTED/;

/** A person with a browser: opens pages of the built site, and sees to it that nothing goes wrong unseen. */
export interface Person {
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** What a request may ask for: a file of the site, with nothing in its address that a reader has said. */
const isPlain = (request: Request) => {
  const { search } = new URL(request.url());
  // Workbox asks for a file by its revision, Pagefind by the time: neither says anything of the reader.
  return (
    request.method() === "GET" &&
    request.postData() === null &&
    /^(\?(__WB_REVISION__=\w+|ts=\d+))?$/.test(search)
  );
};

/**
 * One browser for a test file. Errors of a page or in its console (a breach of its policy is one), requests that leave
 * the site and requests that carry anything fail the test.
 */
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
        // The copy for offline would be saved anew in every test; its own tests let it be.
        serviceWorkers: "block",
        ...options,
      });
      context.setDefaultTimeout(10_000);
      // Watched, not routed: routing would turn the browser's cache off. What leaves the site finds no way out either.
      context.on("request", (request) => {
        if (new URL(request.url()).hostname !== new URL(site).hostname)
          throw new Error(`a request left the site: ${request.url()}`);
        if (!isPlain(request)) throw new Error(`a request carries something: ${request.url()}`);
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => {
        throw new Error(`${page.url()}: ${error.message}`);
      });
      page.on("console", (message) => {
        if (message.type() === "error" && !mayFail.test(message.text()))
          throw new Error(`${page.url()}: ${message.text()}`);
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
