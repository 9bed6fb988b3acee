import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { describe, expect, onTestFinished, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { person } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";

const someone = person();
const desk = { viewport: { width: 1024, height: 800 } };

describe.each(locales)("the card of a link, in %s", (locale) => {
  const title = knowledge.registry["KB1131"]?.title[locale] ?? "";
  const summary = knowledge.registry["KB1131"]?.summary[locale].slice(0, 20) ?? "";

  test("shows title, summary and guide on hover, moves nothing, and Escape sends it away", async () => {
    const page = await someone.open(`/${locale}/kb/2895/`, desk);
    const link = page
      .getByRole("main")
      .getByRole("link", { name: /KB1131/ })
      .first();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => [document.body.scrollHeight, scrollY]);
    await link.hover();
    const card = page.getByRole("tooltip");
    await card.waitFor();
    const words = ((await card.textContent()) ?? "").replaceAll("\u00a0", " ");
    expect(words).toContain(title);
    expect(words).toContain(summary);
    expect(words).toContain(locale === "en" ? "Guide:" : "Руководство:");
    expect(await page.evaluate(() => [document.body.scrollHeight, scrollY])).toEqual(before);
    await card.hover();
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
  });

  test("shows for whoever points at a link before the page's program has come", async () => {
    const page = await someone.open(`/${locale}/glossary/`, desk);
    let letCome = () => {};
    const come = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route("**/preview-card*.js", async (route) => {
      await come;
      await route.continue();
    });
    await page.goto(page.url().replace("glossary/", "kb/2895/"), { waitUntil: "commit" });
    await page
      .getByRole("main")
      .getByRole("link", { name: /KB1131/ })
      .first()
      .hover();
    letCome();
    await page.getByRole("tooltip").waitFor();
  });

  test("shows on focus by keyboard as the link's description, and goes when focus moves on", async () => {
    const page = await someone.open(`/${locale}/glossary/`, desk);
    await page.goto(page.url().replace("glossary/", "kb/70/"));
    const links = page
      .getByRole("main")
      .locator("a[href$='/'][href*='/kb/']:not([href*='/both/'], [href*='/sources/']), a.term");
    await page.keyboard.press("Tab");
    for (let presses = 0; presses < 40 && (await links.and(page.locator(":focus")).count()) === 0; presses++)
      await page.keyboard.press("Tab");
    const card = page.getByRole("tooltip");
    await card.waitFor();
    expect(await page.locator(":focus").getAttribute("aria-describedby")).toBe(await card.getAttribute("id"));
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
  });
});

test("without JavaScript /kb/2748/ is two plain links, with it the reader's language opens", async () => {
  // On a host that only hands out files; our own server answers with the reader's language.
  const host = createServer(sirv("dist")).listen(0);
  onTestFinished(() => void host.close());
  const address = `http://localhost:${(host.address() as AddressInfo).port}/kb/2748/`;
  const plain = await someone.open("/", { javaScriptEnabled: false });
  await plain.context().unroute("**/*");
  await plain.goto(address);
  await plain.getByRole("link", { name: "English", exact: true }).waitFor();
  await plain.getByRole("link", { name: "Русский", exact: true }).click();
  expect(new URL(plain.url()).pathname).toBe("/ru/kb/2748/");
  const russian = await someone.open("/en/", { locale: "ru-RU" });
  await russian.context().unroute("**/*");
  await russian.goto(address);
  await russian.waitForURL("**/ru/kb/2748/");
});
