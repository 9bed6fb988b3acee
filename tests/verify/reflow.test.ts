import { mkdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { launch } from "../../workbench/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** One page of each kind, as somebody may have to read it. */
const kinds = [
  "",
  "kb/2748/",
  "kb/2895/",
  "kb/2748/sources/",
  "fix/restore-access/",
  "fix/restore-access/#v1;happened=reinstalled;phone-os=iphone",
  "steps/clear-data-6-up/",
  "simulator/#v1;scenario=login-dsc",
  "call/",
  "prepare/",
  "screens/",
  "glossary/",
];

const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words that end outside of the box that holds them; what is only for the ear has a box of one pixel. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main :is(a, button, h1, h2, h3, p, li, summary)")]
      .filter((one) => one.checkVisibility() && !one.closest(".face, .hidden, svg"))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map((one) => one.textContent?.trim().slice(0, 50)),
  );

/** WCAG 1.4.12: lines one and a half high, letters and words farther apart. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

test.each(locales.flatMap((locale) => kinds.map((kind) => ({ locale, kind }))))(
  "/$locale/$kind can be read with wider spacing, at 400 %, and on paper",
  async ({ locale, kind }) => {
    const address = `${inject("site")}/${locale}/${kind}`;
    const open = async (width: number, height: number) => {
      const context = await browser.newContext({
        viewport: { width, height },
        bypassCSP: true,
        reducedMotion: "reduce",
        serviceWorkers: "block",
      });
      const page = await context.newPage();
      await page.goto(address);
      await page.locator("h1").filter({ visible: true }).first().waitFor();
      return page;
    };
    const spaced = await open(390, 844);
    await spaced.addStyleTag({ content: spacing });
    expect(await tooWide(spaced)).toBeLessThanOrEqual(0);
    expect(await cutOff(spaced)).toEqual([]);
    await spaced.context().close();

    // A window of 1280 × 1024 enlarged four times leaves 320 × 256.
    const large = await open(320, 256);
    expect(await tooWide(large)).toBeLessThanOrEqual(0);
    expect(await cutOff(large)).toEqual([]);
    await large.context().close();

    const paper = await open(1280, 900);
    await paper.emulateMedia({ media: "print" });
    // Paper has nothing to press; devices, small or large, and their keys are pictures there.
    expect(await paper.locator("button:not(.face *, :has(.face))").filter({ visible: true }).count()).toBe(0);
    mkdirSync(join(tmpdir(), "lockstep-print"), { recursive: true });
    const file = join(tmpdir(), "lockstep-print", `${locale}-${kind.replace(/\W+/g, "-")}.pdf`);
    await paper.pdf({ path: file, format: "A4", printBackground: true });
    expect(statSync(file).size).toBeGreaterThan(5_000);
    await paper.context().close();
  },
);
