import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Locale, locales } from "../../src/language/locales.ts";
import { guideData } from "../../src/site/payload/guide-payload.ts";
import { launch } from "../../workbench/browser.ts";
import { speechOf } from "../../workbench/speech.ts";
import { inTurn } from "../support/in-turn.ts";
import { knowledge } from "../support/knowledge.ts";
import { heardBefore, keepHeard } from "./log.ts";
import { states } from "./states.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens a state as somebody with a screen reader would come to it, and listens from its beginning to its end. */
async function listen(locale: Locale, id: string): Promise<string[]> {
  const { path, after, part = "main" } = states[id] ?? { path: id };
  const context = await browser.newContext({
    bypassCSP: true,
    reducedMotion: "reduce",
    serviceWorkers: "block",
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`${inject("site")}/${locale}/${path}`);
  if (/^fix\/[^/]*\/(#|$)/.test(path)) await page.locator("html.is-live").waitFor();
  await page.locator("h1").filter({ visible: true }).first().waitFor();
  if (path.startsWith("simulator/#")) await page.locator(".simulator .main").waitFor();
  await after?.(page, locale);
  const heard = await speechOf(page, part);
  await context.close();
  return heard.filter((phrase) => phrase !== "");
}

if (process.env["SPEECH"] === "new")
  test.each(Object.keys(states))("what is heard in %s is written down", async (id) => {
    mkdirSync("docs/speech", { recursive: true });
    const heard = {} as Record<Locale, string[]>;
    for (const locale of locales) heard[locale] = await listen(locale, id);
    keepHeard(id, heard);
  });
else
  test.each(inTurn(Object.keys(states)))(
    "in %s, %s is heard as written down: else listen, and run `npm run speech`",
    async (locale, id) => {
      expect(await listen(locale, id)).toEqual(heardBefore(id, locale));
    },
  );

/** What can be used or stands for something has to be told by its name. */
const hasToBeNamed =
  /^(?:link|button|combobox|textbox|searchbox|checkbox|radio|image|region|dialog|navigation|table|complementary)(?:, (?:not )?(?:pressed|checked|expanded|disabled|selected|level).*)?$/;

describe.each(Object.keys(states))("in %s", (id) => {
  test("everything that can be used has a name, and nothing decorative is spoken", () => {
    for (const locale of locales) {
      const heard = heardBefore(id, locale);
      expect(heard.filter((phrase) => hasToBeNamed.test(phrase))).toEqual([]);
      // A full stop after a link is a phrase of its own here; a sign that stands for nothing else is not.
      expect(heard.filter((phrase) => /^[\p{S}\s]+$/u.test(phrase))).toEqual([]);
    }
  });

  test("both languages say as much", () => {
    const [one, other] = locales.map((locale) =>
      heardBefore(id, locale).map((phrase) => phrase.split(",")[0]?.split(" ")[0]),
    );
    const roles = (phrases: typeof one) =>
      phrases?.filter((role) => /^(?:heading|button|image|checkbox|radio|status|region)$/.test(role ?? ""));
    expect(roles(one)).toEqual(roles(other));
  });
});

const spoken = (words: string) => words.replace(/[\s\u00a0\u2060]+/g, " ").slice(0, 20);

describe.each(locales)("of steps, in %s", (locale) => {
  const { procedures, slots } = guideData(locale);

  test.each(["recover-android", "recover-iphone"])("each of %s is spoken, in order", (id) => {
    const said = heardBefore("article", locale).join(" ");
    const own = (procedures[id]?.steps ?? []).flatMap((step) => ("slot" in step ? [] : spoken(step.say)));
    expect(own.length).toBeGreaterThan(2);
    // Two procedures begin alike: each is sought in the region of its name.
    const { title } = knowledge.procedures[id] ?? {};
    let from = said.indexOf(`region, ${title?.[locale]}`);
    expect(from, title?.[locale]).toBeGreaterThan(-1);
    for (const words of own) {
      from = said.indexOf(words, from + 1);
      expect(from, words).toBeGreaterThan(-1);
    }
  });

  test("what a step destroys is said before it", () => {
    const said = heardBefore("article-reset", locale).join(" ");
    const { steps } = slots["clear-app-data"]?.ways["samsung-6"] ?? { steps: [] };
    const danger = steps.find(({ loses }) => loses);
    const warned = said.indexOf(spoken(danger?.loses ?? "none"));
    expect(warned).toBeGreaterThan(-1);
    expect(said.indexOf(spoken(danger?.say ?? ""), warned)).toBeGreaterThan(warned);
    expect(said.slice(0, warned)).not.toContain(spoken(danger?.say ?? ""));
  });
});

test.each(locales)("in %s, a screen that changes is announced once, in one live region", async (locale) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  await page.goto(`${inject("site")}/${locale}/simulator/#v1;scenario=reinstalled-android`);
  const main = page.locator(".simulator .main");
  await main.click();
  const told = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[role="status"], [aria-live]')]
        .filter((one) => one.closest(".in-hand"))
        .map((one) => one.textContent ?? ""),
    );
  const before = await told();
  await main.click();
  await expect.poll(async () => (await told()).join()).not.toBe(before.join());
  const after = await told();
  expect(after.filter((words) => words !== "" && !before.includes(words))).toHaveLength(1);
  await page.close();
});
