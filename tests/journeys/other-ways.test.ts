import { describe, expect, test } from "vitest";
import { besideOf, type Locale, languageNames, locales } from "../../src/language/locales.ts";
import { hasTurn } from "../support/in-turn.ts";
import { person } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";
import { endTitle, siteText } from "../support/words.ts";

const someone = person();

describe.each(locales)("in %s", (locale) => {
  const other = besideOf(locale);

  test.runIf(hasTurn(locale, 1))(
    "two languages stand beside each other on a desk, and are turned one by one on a phone",
    async () => {
      const path = `/${locale}/steps/recover-iphone/both/`;
      const wide = await someone.open(path, { viewport: { width: 1200, height: 900 } });
      const sides = wide.locator(".pair").first().locator(":scope > [lang]");
      const [own, theirs] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
      expect(own?.y).toBe(theirs?.y);
      expect(theirs?.x).toBeGreaterThan((own?.x ?? 0) + (own?.width ?? 0) - 1);
      // Steps are aligned one by one, and as many as the procedure has.
      expect(await wide.locator(".step .pair").count()).toBe(await wide.locator(".step").count());

      const narrow = await someone.open(path);
      const pair = narrow.locator(".step .pair").first();
      expect(await pair.locator(`[lang=${other}]`).isVisible()).toBe(false);
      await pair.getByRole("button", { name: other.toUpperCase() }).click();
      expect(await pair.locator(`:scope > [lang=${other}]`).isVisible()).toBe(true);
      expect(await pair.locator(`:scope > [lang=${locale}]`).isVisible()).toBe(false);
    },
  );

  test.runIf(hasTurn(locale, 2))(
    "who reads on the phone that restarts carries on elsewhere, at the same step",
    async () => {
      const start = `/${locale}/fix/app-misbehaves/#v1;app=other;done=2`;
      const page = await someone.open(start);
      await page
        .getByRole("button", { name: siteText(locale, "elsewhere-here") })
        .filter({ visible: true })
        .click();
      const qr = page.getByRole("img", { name: siteText(locale, "elsewhere-qr") });
      await qr.waitFor();
      const before = await qr.locator("path").getAttribute("d");
      // The code follows the steps.
      await page
        .getByRole("button", { name: siteText(locale, "mark-done") })
        .filter({ visible: true })
        .click();
      await expect.poll(() => qr.locator("path").getAttribute("d")).not.toBe(before);
      const link = page.url();
      expect(link).toContain("done=3");
      const elsewhere = await someone.open(new URL(link).pathname + new URL(link).hash);
      await elsewhere
        .getByRole("heading", { level: 1, name: endTitle(locale, "app-misbehaves", "reset-other") })
        .waitFor();
      expect(await elsewhere.locator(".is-current .step.is-done").count()).toBe(3);
    },
  );

  test.runIf(hasTurn(locale, 3))("the words on a screen lead to the step that follows it", async () => {
    const page = await someone.open(`/${locale}/screens/`);
    const title = knowledge.words["android"]?.screens["recover-offer"]?.title?.[locale] ?? "";
    expect(title).not.toBe("");
    await page.getByRole("searchbox").fill(title);
    const shown = page.locator('[data-part="screen"]').filter({ visible: true });
    const texts = await shown.allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBeLessThan(await page.locator('[data-part="screen"]').count());
    for (const text of texts) expect(text).toContain(title);
    await shown.first().getByText(title, { exact: true }).last().click();
    await shown.first().getByRole("link").first().click();
    await page.waitForURL(`**/${locale}/steps/**`);
    const done = Number(/done=(\d+)/.exec(page.url())?.[1] ?? 0);
    await expect.poll(() => page.locator(".step.is-done").count()).toBe(done);
    await page.getByRole("main").getByRole("link").first().waitFor();
  });

  test.runIf(hasTurn(locale, 4))("a procedure read anew goes on at its step", async () => {
    const page = await someone.open(`/${locale}/steps/recover-android/`);
    const mark = page.getByRole("button", { name: siteText(locale, "mark-done") });
    await mark.click();
    await mark.click();
    await page.reload();
    await expect.poll(() => page.locator(".step.is-done").count()).toBe(2);
    // Whoever looks for another screen finds the way back to the step.
    await page.getByRole("link", { name: siteText(locale, "looks-different") }).click();
    await page.getByRole("link", { name: siteText(locale, "back-to-step") }).click();
    await expect.poll(() => page.locator(".step.is-done").count()).toBe(2);
  });

  test.each(["//elsewhere.example/x", "javascript:alert(1)", "http://[", "https://elsewhere.example/"])(
    "a way back to %s is none",
    async (from) => {
      const page = await someone.open(`/${locale}/screens/#from=${encodeURIComponent(from)}`);
      await page.getByRole("searchbox").waitFor();
      expect(await page.getByRole("link", { name: siteText(locale, "back-to-step") }).count()).toBe(0);
    },
  );

  test.runIf(hasTurn(locale, 5))("a page that is not there looks for the words of its address", async () => {
    const page = await someone.open(`/${locale}/fix/new-iphone/`);
    await page.getByRole("heading", { level: 1, name: siteText(locale, "not-found") }).waitFor();
    await expect.poll(() => page.getByRole("combobox").inputValue()).toBe("new iphone");
    await page.getByRole("option").first().waitFor();
  });

  test("a guide's pictures speak like the reader's phone, show the chosen way, and the language is asked for once", async () => {
    const way = "dsc-plus";
    const answers = `start/happened=lost;other-phone=android;confirm-transfer=${way};done=5`;
    const page = await someone.open(`/${locale}/fix/restore-access/#v1;${answers}`);
    const field = page.getByLabel(siteText(locale, "phone-language")).filter({ visible: true });
    const pictures = page.locator("[aria-current=step] .picture").filter({ visible: true });
    await field.selectOption({ label: languageNames[other] });
    await expect.poll(() => pictures.first().getAttribute("lang")).toBe(other);
    expect(await pictures.last().getAttribute("lang")).toBe(other);
    expect(await field.count()).toBe(1);
    const outcome = page.locator("[aria-current=step] .then").filter({ visible: true });
    expect(await outcome.evaluateAll((all) => all.map((one) => one.getAttribute("data-value")))).toEqual([
      way,
    ]);
  });

  test("an article's labels and pictures speak like the reader's phone, also without a network", async () => {
    const page = await someone.open(`/${locale}/kb/2748/`);
    const field = page.getByLabel(siteText(locale, "phone-language"));
    const pictures = (said: Locale) =>
      page.getByRole("img", { name: siteText(said, "training"), includeHidden: true });
    const [before, texts] = [
      await pictures(locale).count(),
      () => page.locator("[data-ui]").allTextContents(),
    ];
    const [ownLabels, ownHtml] = [await texts(), await page.locator(".picture").first().innerHTML()];
    expect(before).toBeGreaterThan(10);
    await field.selectOption({ label: languageNames[other] });
    await expect.poll(() => pictures(other).count()).toBe(before);
    expect(await pictures(locale).count()).toBe(0);
    expect(await pictures(other).first().getAttribute("lang")).toBe(other);
    expect(await texts()).not.toEqual(ownLabels);
    // What has come once needs no network, and what the page was written with is back as it was.
    await page.context().setOffline(true);
    await field.selectOption({ label: languageNames[locale] });
    await expect.poll(() => pictures(locale).count()).toBe(before);
    expect(await texts()).toEqual(ownLabels);
    expect(await page.locator(".picture").first().innerHTML()).toBe(ownHtml);
    await field.selectOption({ label: languageNames[other] });
    await expect.poll(() => pictures(other).count()).toBe(before);
  });
});
