import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { violations } from "../support/axe.ts";
import { launch } from "../support/browser.ts";
import { pages } from "../support/pages.ts";
import { lackOfRoom } from "../support/room.ts";

/** Its own browser, whose requests nobody watches: that takes longer than axe itself. */
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** States of the guides that show each kind of section: questions, plans with a live device, choices, calls. */
const states = [
  "restore-access/#v1;happened=reinstalled;phone-os=android;confirm-recovery=dsc-plus;pin=known;done=6",
  "restore-access/#v1;happened=moving;other-phone=iphone;confirm-transfer=sms;stay=temporarily;old-phone-meanwhile=works",
  "restore-access/#v1;happened=lost;other-phone=none;device-in-hand=none",
  "lost-device/#v1;missing=dsc-plus;other-way=none",
  "withdrawal/#v1;sum=small;device=ib-key;ib-key-total=yes",
  "login-fails/#v1;refusal=no-notification;online=yes;done=3",
  "app-misbehaves/#v1;app=ibkr-mobile;confirm=sms;pin=known",
];
const guides = ["en", "ru"].flatMap((locale) => states.map((state) => `/${locale}/fix/${state}`));

/** One page of each kind, for the dark theme; `npm run verify` looks at every page in both. */
const kinds = ["/en/", "/ru/kb/2895/", "/ru/kb/2895/sources/", "/en/glossary/", "/en/steps/recover-android/"];

/** The addresses without a language move on by themselves; what they move to is in the list. */
const own = pages.filter((page) => page !== "/" && !page.startsWith("/kb/"));

/** What is looked at in one go; several go on at a time. */
const rounds = [
  ["light", own.filter((page) => page.startsWith("/en/"))],
  ["light", own.filter((page) => !page.startsWith("/en/"))],
  ["light", guides],
  ["dark", [...kinds, ...guides]],
] as const;

test.concurrent.each(rounds)(
  "axe, %s: nothing on any page, and room on the narrowest screen",
  async (colorScheme, all) => {
    const found: string[] = [];
    // As narrow as a page at 400 % on a desk, and touched.
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 320, height: 800 },
      hasTouch: true,
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    for (const path of all) {
      // Another state of the same page is not another page until it is read anew.
      if (path.includes("#")) await page.goto("about:blank");
      await page.goto(inject("site") + path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const all = [...(await violations(page)), ...(await lackOfRoom(page))];
      found.push(...all.map((one) => `${path} ${one}`));
    }
    expect(found).toEqual([]);
  },
  240_000,
);
