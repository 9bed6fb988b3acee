import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type Locale, locales } from "../../src/language/locales.ts";
import { hasTurn } from "../support/in-turn.ts";
import { follow, person, practise, showEveryStep } from "../support/journey.ts";
import { answer, control, endTitle, trouble } from "../support/words.ts";

const someone = person();
const tree = "restore-access";

async function answerAll(
  page: Page,
  locale: Locale,
  answers: readonly (readonly [string, string, string?])[],
) {
  for (const [node, id, of = tree] of answers) await follow(page, answer(locale, of, node, id));
}

async function seesVerdict(page: Page, title: string) {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

describe.each(locales)("in %s", (locale) => {
  test.runIf(hasTurn(locale, 0))("case A on Android: every step on the live phone", async () => {
    const page = await someone.open(`/${locale}/fix/${tree}/`);
    await answerAll(page, locale, [
      ["happened", "reinstalled"],
      ["phone-os", "android"],
      ["confirm-recovery", "sms"],
      ["pin", "known"],
    ]);
    await seesVerdict(page, endTitle(locale, tree, "recover-android"));
    await practise(page, locale);
    await page.getByRole("button", { name: control(locale, "android", "open-app"), exact: true }).click();
    await page
      .getByRole("button", { name: control(locale, "android", "recover-setup"), exact: true })
      .click();
    await page.getByRole("button", { name: control(locale, "android", "continue"), exact: true }).click();
    expect(new URL(page.url()).hash).toContain("done=3");
    await showEveryStep(page, locale);
  });

  test.runIf(hasTurn(locale, 1))("case A on iPhone needs two answers", async () => {
    const page = await someone.open(`/${locale}/fix/${tree}/`);
    await answerAll(page, locale, [
      ["happened", "reinstalled"],
      ["phone-os", "iphone"],
    ]);
    await seesVerdict(page, endTitle(locale, tree, "recover-iphone"));
    await showEveryStep(page, locale);
  });

  test.runIf(hasTurn(locale, 2))("case B with a token instead of the SMS", async () => {
    const page = await someone.open(`/${locale}/fix/${tree}/`);
    await answerAll(page, locale, [
      ["happened", "replaced"],
      ["other-phone", "android"],
      ["confirm-transfer", "dsc-plus"],
    ]);
    await seesVerdict(page, endTitle(locale, tree, "transfer"));
    await showEveryStep(page, locale);
  });

  test.runIf(hasTurn(locale, 3))("a call, when nothing is left", async () => {
    const page = await someone.open(`/${locale}/fix/${tree}/`);
    await answerAll(page, locale, [
      ["happened", "lost"],
      ["other-phone", "none"],
      ["device-in-hand", "none"],
    ]);
    await seesVerdict(page, endTitle(locale, tree, "call"));
    const help = page.getByRole("main").getByRole("link", { name: "ibkr.com/support" });
    expect(await help.first().getAttribute("href")).toBe("https://ibkr.com/support");
  });

  test.runIf(hasTurn(locale, 4))("an Android reset with the recovery after it", async () => {
    const page = await someone.open(`/${locale}/fix/${tree}/`);
    await follow(page, answer(locale, tree, "happened", "misbehaves"));
    await page.waitForURL(`**/${locale}/fix/app-misbehaves/**`);
    await answerAll(page, locale, [
      ["app", "ibkr-mobile", "app-misbehaves"],
      ["confirm", "sms", "app-misbehaves"],
      ["pin", "remembered", "app-misbehaves"],
    ]);
    await seesVerdict(page, endTitle(locale, "app-misbehaves", "gentle-first"));
    await page
      .getByRole("link", { name: trouble(locale, "check-permissions", "permissions-not-enough") })
      .first()
      .click();
    await seesVerdict(page, endTitle(locale, "app-misbehaves", "reset-ibkr-mobile"));
    await showEveryStep(page, locale);
  });

  test.runIf(hasTurn(locale, 5))(
    "a forgotten PIN after clearing: the link opens, and its steps play to the end",
    async () => {
      const page = await someone.open(
        `/${locale}/fix/app-misbehaves/#v1;app=ibkr-mobile;confirm=sms;pin=forgotten`,
      );
      await seesVerdict(page, endTitle(locale, "app-misbehaves", "gentle-without-pin"));
      await showEveryStep(page, locale);
    },
  );
});
