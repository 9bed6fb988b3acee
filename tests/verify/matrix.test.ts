import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../workbench/browser.ts";
import { violations } from "../support/axe.ts";
import { pages } from "../support/pages.ts";
import { lackOfRoom } from "../support/room.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const own = pages.filter((page) => page !== "/" && !page.startsWith("/kb/"));

test.concurrent.each(
  (["light", "dark"] as const).flatMap((theme) => [360, 1440].map((width) => ({ theme, width }))),
)(
  "every page, $theme, $width px wide: axe finds nothing, nothing is too wide or too low",
  async ({ theme, width }) => {
    const context = await browser.newContext({
      colorScheme: theme,
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of own) {
      await page.goto(inject("site") + path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      found.push(
        ...[...(await violations(page)), ...(await lackOfRoom(page))].map((one) => `${path} ${one}`),
      );
    }
    console.log(`${own.length} pages, ${theme}, ${width} px`);
    expect(found).toEqual([]);
  },
);

test("without JavaScript every page shows its heading and hides nothing that only a program could show", async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const path of own) {
    await page.goto(inject("site") + path);
    expect(await page.locator("h1").filter({ visible: true }).count(), path).toBeGreaterThan(0);
    expect(await page.getByRole("button").filter({ visible: true }).count(), path).toBe(0);
  }
});
