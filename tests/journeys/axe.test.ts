import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { defaultLocale, locales } from "../../src/language/locales.ts";
import { launch } from "../../workbench/browser.ts";
import { violations } from "../support/axe.ts";
import { hasTurn, inTurn } from "../support/in-turn.ts";
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
  "app-misbehaves/#v1;app=ibkr-mobile;confirm=sms;pin=remembered;gentle-first=permissions-not-enough",
];
/** Each in one language; every page of both is looked at as it stands without programs. */
const guides = inTurn(states).map(([locale, state]) => `/${locale}/fix/${state}`);

/** One page of each kind, for the dark theme; `npm run verify` looks at every page in both. */
const kinds = [
  ...guides.slice(0, 2),
  "/en/",
  "/ru/kb/2895/",
  "/ru/kb/2895/sources/",
  "/en/glossary/",
  "/en/steps/recover-android/",
];

/** The addresses without a language move on by themselves; what they move to is in the list. */
const own = pages.filter((page) => page !== "/" && !page.startsWith("/kb/"));

/** Two languages beside each other are the same two in either order: each pair in one, and `npm run verify` in both. */
const pairs = own.filter((page) => page.endsWith("/both/") && page.startsWith(`/${defaultLocale}/`));
const spared = new Set(
  pairs.flatMap((page, at) =>
    locales.filter((locale) => !hasTurn(locale, at)).map((locale) => page.replace(/^\/\w+/, `/${locale}`)),
  ),
);

const ways = { viewport: { width: 320, height: 800 }, hasTouch: true } as const;
const quiet = { reducedMotion: "reduce", serviceWorkers: "block" } as const;

async function look(page: Page, path: string, hasAxe = true): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  return [...(hasAxe ? await violations(page) : []), ...(await lackOfRoom(page))].map(
    (one) => `${path} ${one}`,
  );
}

test.concurrent.each(locales)(
  "axe: nothing on any page in %s, and room on the narrowest screen",
  async (locale) => {
    const found: string[] = [];
    // As narrow as a page at 400 % on a desk, and touched.
    const page = await (await browser.newContext({ ...ways, ...quiet })).newPage();
    // Without programs nothing comes alive that is put in the place of a page.
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(`${inject("site")}/${locale}/404/`);
    const here = own.filter((one) => one.startsWith(`/${locale}/`) && !spared.has(one));
    for (const [at, path] of here.entries()) {
      // Put in the place of the page before, as it is without JavaScript: that takes half as long as to go there.
      await page.evaluate(async (address) => {
        const text = await (await fetch(address)).text();
        const next = new DOMParser().parseFromString(text, "text/html");
        document.title = next.title;
        // Each page brings the styles that it needs, and only those.
        const named = [...next.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
        const here = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
        for (const link of here) link.disabled = !named.some((one) => one.href === link.href);
        const missing = named.filter((one) => !here.some((link) => link.href === one.href));
        await Promise.all(
          missing.map(
            (link) =>
              new Promise((loaded) => {
                const own = document.createElement("link");
                own.onload = loaded;
                own.rel = "stylesheet";
                own.href = link.href;
                document.head.append(own);
              }),
          ),
        );
        document.body.replaceWith(next.body);
      }, path);
      // Both languages of a page have one shape and one dress: axe looks at each in one, `npm run verify` in both. Room
      // is another matter: words differ in length.
      found.push(...(await look(page, path, hasTurn(locale, at))));
    }
    expect(found).toEqual([]);
  },
  900_000,
);

test.concurrent.each([
  ["light", guides],
  ["dark", kinds],
] as const)(
  "axe, %s: nothing on pages that have come alive",
  async (colorScheme, all) => {
    const found: string[] = [];
    const page = await (await browser.newContext({ colorScheme, ...ways, ...quiet })).newPage();
    for (const path of all) {
      await page.goto("about:blank");
      await page.goto(inject("site") + path);
      if (path.includes("#")) await page.locator("html.is-live").waitFor();
      found.push(...(await look(page, path)));
    }
    expect(found).toEqual([]);
  },
  900_000,
);
