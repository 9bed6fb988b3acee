import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { type Locale, locales } from "../../src/language/locales.ts";
import { hasTurn } from "../support/in-turn.ts";
import { follow, person, showEveryStep } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";
import { answer, endTitle, siteText } from "../support/words.ts";

const someone = person();

/** One visit of the home page, long enough for the copy to be saved; then the network is cut. */
async function visitOnce(locale: Locale): Promise<Page> {
  const page = await someone.open(`/${locale}/`, { serviceWorkers: "allow" });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
  await page.context().setOffline(true);
  // Some Chromiums cut the network here and still call themselves connected.
  await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
  return page;
}

const goTo = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);

describe.each(locales)("without a network after one visit, in %s", (locale) => {
  let page: Page;
  beforeAll(async () => {
    page = await visitOnce(locale);
  });

  test("guide, steps, article, simulator and search work, and the page says whose copy it is", async () => {
    await goTo(page, `/${locale}/fix/restore-access/`);
    await page.getByText(siteText(locale, "no-connection")).waitFor();
    await follow(page, answer(locale, "restore-access", "happened", "reinstalled"));
    await follow(page, answer(locale, "restore-access", "phone-os", "iphone"));
    await page
      .getByRole("heading", { level: 1, name: endTitle(locale, "restore-access", "recover-iphone") })
      .waitFor();
    await showEveryStep(page, locale);

    await goTo(page, `/${locale}/kb/2748/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await goTo(page, `/${locale}/simulator/#v1;scenario=reinstalled-android`);
    await page.locator(".device").first().waitFor();

    await page.getByRole("combobox").fill(locale === "en" ? "new phone" : "новый телефон");
    await page.getByRole("option").first().waitFor();
    await page
      .getByRole("group", { name: siteText(locale, "search-passage") })
      .getByRole("option")
      .first()
      .waitFor();
  });

  test.runIf(hasTurn(locale, 1))("every guide and every procedure opens", async () => {
    const paths = [
      ...Object.keys(knowledge.trees).map((id) => `/${locale}/fix/${id}/`),
      ...Object.keys(knowledge.procedures).map((id) => `/${locale}/steps/${id}/`),
      ...["call", "code", "glossary", "screens", "search", "simulator"].map((id) => `/${locale}/${id}/`),
    ];
    for (const path of paths) {
      const answered = await goTo(page, path);
      expect(answered?.status(), path).toBe(200);
      expect(await page.title(), path).not.toContain(siteText(locale, "offline-page"));
    }
  });

  test("a page that is not in the copy says so and leads back to those that are", async () => {
    await goTo(page, `/${locale}/kb/2748/sources/`);
    await page.getByRole("heading", { level: 1, name: siteText(locale, "offline-page") }).waitFor();
    await page.getByRole("link", { name: siteText(locale, "begin") }).click();
    await page.waitForURL(`**/${locale}/fix/start/`);
  });
});

test("where no copy can be saved, for want of space, everything works with a network", async () => {
  const page = await someone.open("/en/404/", { serviceWorkers: "allow" });
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(page.url()).origin,
    quotaSize: 1_000,
  });
  await goTo(page, "/en/fix/restore-access/");
  await page.waitForTimeout(3_000);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await follow(page, answer("en", "restore-access", "happened", "reinstalled"));
  await page.getByRole("combobox").fill("new phone");
  await page.getByRole("option").first().waitFor();
});

test("a reader who saves data is not given a copy", async () => {
  const page = await someone.open("/llms.txt", { serviceWorkers: "allow" });
  await page.context().addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await goTo(page, "/en/");
  await page.waitForTimeout(3_000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("answers and practice can be cleared; the language and the copy stay, and the page says so", async () => {
  const page = await someone.open("/en/simulator/#v1;scenario=reinstalled-android", {
    serviceWorkers: "allow",
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
  await page.locator(".device button:enabled").first().click();
  expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Русский" }).first().click();
  await page.waitForURL("**/ru/simulator/**");
  await page.getByRole("button", { name: siteText("ru", "clear") }).click();
  await page.getByText(siteText("ru", "cleared")).waitFor();
  expect(new URL(page.url()).hash).toBe("#cleared");
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.evaluate(() => document.cookie)).toBe("language=ru");
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
});
