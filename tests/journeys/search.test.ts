import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { encodeSupport } from "../../src/engine/guide/support-code.ts";
import { guideOf } from "../../src/knowledge/guides.ts";
import { besideOf, type Locale, locales } from "../../src/language/locales.ts";
import { violations } from "../support/axe.ts";
import { entriesOf } from "../support/catalogues.ts";
import { hasTurn } from "../support/in-turn.ts";
import { person } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";
import { endTitle, siteText } from "../support/words.ts";

const someone = person();

const status = (page: Page) => page.locator('[data-part="found"] [data-part="said"]');
const option = (page: Page, name: RegExp) => page.getByRole("option", { name });

/** What depends on no words is tried in one language, in turn; `npm run verify` tries all in both. */
const once = (locale: Locale, at: number) => test.runIf(hasTurn(locale, at));

describe.each(locales)("search, in %s", (locale) => {
  test("goes by number to the article, with the keyboard alone", async () => {
    const page = await someone.open(`/${locale}/`);
    await page.keyboard.press("/");
    await page.keyboard.type("кб 2748");
    await option(page, /KB2748/).waitFor();
    expect(await page.getByRole("option").count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    const field = page.getByRole("combobox", { name: siteText(locale, "search") });
    const active = await field.getAttribute("aria-activedescendant");
    expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${locale}/kb/2748/`);
  });

  once(locale, 0)("says that a number is unknown and shows no article", async () => {
    const page = await someone.open(`/${locale}/`);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("KB9999");
    await status(page).filter({ hasText: "KB9999" }).waitFor();
    expect(await page.getByRole("option").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await page.locator('[data-part="found"]').isVisible()).toBe(false);
  });

  test("says what it did with a query typed in the other layout, and counts in the right plural", async () => {
    const page = await someone.open(`/${locale}/`);
    await page.getByRole("combobox").fill("ntktajy");
    await status(page).filter({ hasText: "телефон" }).waitFor();
    expect(await status(page).textContent()).toMatch(
      locale === "en" ? /\d+ results\./ : /\d+ результат(а|ов)?\./,
    );
    expect(await violations(page)).toEqual([]);
  });

  test("answers a query in the other language, marked as such", async () => {
    const page = await someone.open(`/${locale}/`);
    await page.getByRole("combobox").fill(locale === "en" ? "потерял телефон" : "lost phone");
    const other = besideOf(locale);
    const found = page.locator(`[role=option][lang=${other}]`).first();
    await found.waitFor();
    expect(await found.getAttribute("href")).toMatch(new RegExp(`^/${other}/`));
  });

  once(locale, 4)("opens a shared search on its page; the address keeps it from any server", async () => {
    const page = await someone.open(`/${locale}/search/#q=${encodeURIComponent("забыл pin dsc+")}`);
    await option(page, /PIN/).first().waitFor();
    const title = endTitle(locale, "use-token", "log-in");
    expect(title).not.toBe("");
    expect(await page.getByRole("combobox").inputValue()).toBe("забыл pin dsc+");
  });

  once(locale, 1)(
    "rescues a query that fits nothing with the first question, an article and the call",
    async () => {
      const page = await someone.open(`/${locale}/`);
      await page.getByRole("combobox").fill("qqqxzzzvvv");
      await status(page)
        .filter({ hasText: siteText(locale, "search-none") })
        .waitFor();
      const links = await page
        .getByRole("option")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      expect(links).toContain(`/${locale}/fix/start/`);
      expect(links.some((link) => link?.startsWith(`/${locale}/kb/`))).toBe(true);
      expect(await page.locator('[data-part="found"] [data-call]').isVisible()).toBe(true);
    },
  );

  once(locale, 2)("remembers what was searched for, as long as the page stands", async () => {
    const page = await someone.open(`/${locale}/`);
    const field = page.getByRole("combobox");
    await field.fill("iphone");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    await field.fill("");
    await page.getByRole("button", { name: "iphone" }).click();
    await page.getByRole("option").first().waitFor();
    expect(await field.inputValue()).toBe("iphone");
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  once(locale, 3)(
    "a second link to a search is answered in the same tab, and what is typed stands in the address",
    async () => {
      const page = await someone.open(`/${locale}/search/#q=iphone`);
      await page.getByRole("option").first().waitFor();
      await page.evaluate(() => {
        location.hash = "q=KB2748";
      });
      const first = () => page.getByRole("option").first().getAttribute("href");
      await expect.poll(first, { timeout: 10_000 }).toBe(`/${locale}/kb/2748/`);
      await page.getByRole("combobox").fill("KB3073");
      await expect.poll(first, { timeout: 10_000 }).toBe(`/${locale}/kb/3073/`);
      expect(new URL(page.url()).hash).toBe("#q=KB3073");
    },
  );

  test("finds a section of an article by its heading, and leads to it", async () => {
    const { title, url } = entriesOf(locale).find(({ kind }) => kind === "section") ?? { title: "", url: "" };
    const page = await someone.open(`/${locale}/`);
    await page.getByRole("combobox").fill(title);
    await page.getByRole("option", { name: title }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((to) => decodeURI(`${to.pathname}${to.hash}`) === url);
    await page.getByRole("heading", { name: title }).waitFor();
  });

  once(locale, 5)("without JavaScript leads to the index of everything", async () => {
    const page = await someone.open(`/${locale}/search/`, { javaScriptEnabled: false });
    await page.getByRole("heading", { level: 1, name: siteText(locale, "search-index") }).waitFor();
    expect(await page.getByRole("main").getByRole("link").count()).toBeGreaterThan(100);
  });
});

test("a support code leads to the place it stands for", async () => {
  const tree = "use-token";
  const given = [{ place: `${tree}/matter`, way: "log-in" }] as const;
  const code = encodeSupport(guideOf(knowledge), { tree, given, done: 3 }) ?? "";
  const page = await someone.open("/en/");
  await page.getByRole("combobox").fill(`${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase());
  const link = page.getByRole("link", { name: siteText("en", "search-open-code") });
  // A code without a digit is taken for a word; this one has one, or the test says so.
  expect(code).toMatch(/\d/);
  await link.click();
  await page
    .getByText(endTitle("en", tree, "log-in"), { exact: false })
    .first()
    .waitFor();
});

test("keys within the box are its own: a chip is taken back and the guide opened with Enter", async () => {
  const page = await someone.open("/en/");
  await page.getByRole("combobox").fill("new iphone no sms");
  const chips = page.locator('[data-part="situation"] button');
  await chips.nth(1).waitFor();
  await page.waitForTimeout(800);
  await chips.nth(1).focus();
  await page.keyboard.press("Enter");
  await chips.nth(1).waitFor({ state: "detached" });
  await page.locator('[data-part="situation"] a').focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/fix/restore-access/**");
  expect(new URL(page.url()).hash).toContain("happened=replaced");
});

test("loads nothing until the field is used, and the catalogue once", async () => {
  const page = await someone.open("/en/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForTimeout(300);
  expect(asked.filter((path) => /catalogue|pagefind/.test(path))).toEqual([]);
  await page.getByRole("combobox").fill("new phone");
  await page.getByRole("option").first().waitFor();
  await page.getByRole("combobox").fill("new phone lost");
  await page.waitForTimeout(500);
  expect(asked.filter((path) => path.startsWith("/data/catalogue-en"))).toHaveLength(1);
});

test("hostile input shows as text and runs nothing", async () => {
  const page = await someone.open(`/en/search/#q=${encodeURIComponent("<img src=x onerror=alert(1)>phone")}`);
  await page.getByRole("option").first().waitFor();
  expect(await page.locator("img:not(.brand img)").count()).toBe(0);
  for (const link of ["#q=%E0%A4%A", "#q=__proto__", "#q=constructor"]) {
    const other = await someone.open(`/en/search/${link}`);
    await other.getByRole("heading", { level: 1 }).waitFor();
    await other.context().close();
  }
});
