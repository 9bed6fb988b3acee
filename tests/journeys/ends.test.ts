import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/engine/tree/forest.ts";
import type { Position } from "../../src/engine/tree/replay.ts";
import { besideOf, type Locale, locales } from "../../src/language/locales.ts";
import { hasTurn, inTurn } from "../support/in-turn.ts";
import { person, showEveryStep } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";
import { waysOf } from "../support/ways.ts";
import { answer, endTitle, siteText } from "../support/words.ts";

const someone = person();

/** Answers one question as the keyboard does it, and sees that the next heading takes the focus. */
async function answerByKeyboard(page: Page, locale: Locale, place: string, way: string) {
  const { tree, id } = partsOf(place as Position["place"]);
  // A guide that has not woken yet would follow the plain anchor, without the answers given before.
  await page.locator(`html.is-live [data-place="${place}"].is-current`).waitFor();
  const link = page
    .locator(`[data-place="${place}"]`)
    .getByRole("link", { name: answer(locale, tree, id, way), exact: true });
  const before = page.url();
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction((url) => location.href !== url, before);
}

describe("every kind of end, by keyboard", () => {
  test.each(inTurn(Object.keys(knowledge.trees)))("in %s, of %s", async (locale, tree) => {
    const page = await someone.open(`/${locale}/fix/${tree}/`);
    const ways = waysOf(tree);
    expect(ways.length).toBeGreaterThanOrEqual(2);
    for (const { taken, place } of ways) {
      await page.goto(new URL(`/${locale}/fix/${tree}/`, page.url()).href);
      for (const turn of taken.filter(({ asked }) => asked))
        await answerByKeyboard(page, locale, turn.place, turn.way);
      const { tree: its, id } = partsOf(place);
      const title = endTitle(locale, its, id);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      if (its === tree)
        expect(
          await page.evaluate(() => document.activeElement?.textContent?.replaceAll("\u00a0", " ").trim()),
        ).toBe(title.replaceAll("\u00a0", " "));
      // A person is one step away, whatever the verdict.
      await page.locator("[data-call]").filter({ visible: true }).first().waitFor();
    }
  });
});

describe.each(locales)("in %s", (locale) => {
  test("a language switch mid-way keeps the state, and a reload too", async () => {
    const page = await someone.open(`/${locale}/fix/start/`);
    await answerByKeyboard(page, locale, "start/happened", "login");
    await answerByKeyboard(page, locale, "start/login", "sms");
    await page.waitForURL(`**/${locale}/fix/sms-not-arriving/**`);
    await answerByKeyboard(page, locale, "sms-not-arriving/other-device", "none");
    const other = besideOf(locale);
    await page.locator("header [data-twin]").click();
    await page.waitForURL(`**/${other}/fix/sms-not-arriving/**`);
    const ask = answer(other, "sms-not-arriving", "phone", "here");
    await page.getByRole("link", { name: ask, exact: true }).filter({ visible: true }).waitFor();
    await page.reload();
    await page.getByRole("link", { name: ask, exact: true }).filter({ visible: true }).click();
    await page
      .getByRole("heading", { level: 1, name: endTitle(other, "sms-not-arriving", "again") })
      .waitFor();
  });

  test.runIf(hasTurn(locale, 1))(
    "what did not work leads on, as far as the call with its own steps",
    async () => {
      const page = await someone.open(`/${locale}/fix/sms-not-arriving/#v1;other-device=none;phone=here`);
      const trouble = (id: string, procedure: string) =>
        knowledge.procedures[procedure]?.trouble[id]?.say[locale] ?? "";
      await page
        .getByRole("link", { name: trouble("sms-missing", "request-new-sms") })
        .filter({ visible: true })
        .click();
      await page
        .getByRole("heading", { level: 1, name: endTitle(locale, "sms-not-arriving", "voice") })
        .waitFor();
      await page
        .getByRole("link", { name: trouble("call-missing", "log-in-voice") })
        .filter({ visible: true })
        .click();
      await page
        .getByRole("heading", { level: 1, name: endTitle(locale, "sms-not-arriving", "call-nothing") })
        .waitFor();
      await page
        .getByRole("heading", { name: siteText(locale, "after-call") })
        .filter({ visible: true })
        .waitFor();
      await showEveryStep(page, locale);
    },
  );
});
