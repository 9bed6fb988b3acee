import { describe, expect, test } from "vitest";
import { encodeSupport } from "../../src/engine/guide/support-code.ts";
import { guideOf } from "../../src/knowledge/guides.ts";
import { besideOf, locales } from "../../src/language/locales.ts";
import { follow, person } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";
import { answer, endTitle, siteText } from "../support/words.ts";

const someone = person();
const tree = "restore-access";

describe.each(locales)("a call, in %s", (locale) => {
  test("is prepared with what was said, a code, and words in both languages; the code opens the same place", async () => {
    const page = await someone.open(`/${locale}/fix/${tree}/`);
    for (const [node, id] of [
      ["happened", "lost"],
      ["other-phone", "none"],
      ["device-in-hand", "none"],
    ] as const)
      await follow(page, answer(locale, tree, node, id));
    await page.getByRole("heading", { level: 1, name: endTitle(locale, tree, "call") }).waitFor();
    // What is named must be enough by itself: another phone alone would not be, without the number.
    const help = page.locator('[data-part="help"]').filter({ visible: true }).getByRole("listitem");
    const named = (await help.allTextContents()).map((words) => words.replaceAll("\u00a0", " "));
    const physical = knowledge.circumstances["physical"]?.values["dsc-plus"]?.[locale] ?? "";
    expect(named).toEqual([physical]);
    await page
      .getByRole("main")
      .getByRole("link", { name: siteText(locale, "to-call"), exact: true })
      .click();
    await page.getByRole("heading", { level: 1, name: siteText(locale, "call-page") }).waitFor();
    await page.getByText(answer(locale, tree, "happened", "lost")).waitFor();
    await page.getByText(siteText(besideOf(locale), "call-script")).waitFor();
    await page.getByRole("button", { name: siteText(locale, "copy-text"), exact: true }).click();
    await page
      .getByText(siteText(locale, "copied"))
      .or(page.getByText(siteText(locale, "copy-failed")))
      .waitFor();
    const code = ((await page.locator('[data-part="code-value"]').textContent()) ?? "").trim();
    expect(code).toMatch(/^[2-9A-Z]{4} [2-9A-Z]{4}$/);

    const agent = await someone.open(`/${besideOf(locale)}/code/`);
    const field = agent.getByRole("textbox", {
      name: siteText(besideOf(locale), "support-code"),
      exact: true,
    });
    await field.fill(`${code.slice(1)}${code[0]}`);
    await field.press("Enter");
    await agent.getByText(siteText(besideOf(locale), "code-misread")).waitFor();
    await field.fill(code.toLowerCase());
    await field.press("Enter");
    const turns = agent.getByRole("listitem");
    await turns.filter({ hasText: answer(locale, tree, "happened", "lost") }).waitFor();
    await turns.filter({ hasText: answer(besideOf(locale), tree, "happened", "lost") }).waitFor();
    // What to say next, in both languages, and a note to copy.
    expect(await agent.getByRole("heading", { name: siteText(locale, "desk-next") }).count()).toBe(1);
    expect(await agent.getByRole("heading", { name: siteText(besideOf(locale), "desk-next") }).count()).toBe(
      1,
    );
    await agent.getByText(siteText(locale, "desk-note"), { exact: true }).click();
    await agent.getByRole("button", { name: siteText(locale, "desk-note-copy") }).click();
    await agent
      .getByText(siteText(locale, "copied"))
      .or(agent.getByText(siteText(locale, "copy-failed")))
      .first()
      .waitFor();
    await agent.getByRole("link", { name: siteText(locale, "code-go"), exact: true }).click();
    await agent.getByRole("heading", { level: 1, name: endTitle(locale, tree, "call") }).waitFor();
  });
});

test("a helper who enters a code sees the caller's screens, in both languages, after the steps that are done", async () => {
  const tree = "login-fails";
  const given = [
    { place: `${tree}/refusal`, way: "no-notification" },
    { place: `${tree}/online`, way: "yes" },
  ] as const;
  const code = encodeSupport(guideOf(knowledge), { tree, given, done: 4 }) ?? "";
  const page = await someone.open("/en/code/", { viewport: { width: 1200, height: 900 } });
  await page.getByRole("textbox", { name: siteText("en", "support-code"), exact: true }).fill(code);
  await page.keyboard.press("Enter");
  for (const locale of locales) {
    const column = page.locator(`[data-part="view"] > section[lang=${locale}]`);
    await column.getByRole("heading", { name: siteText(locale, "their-screens") }).waitFor();
    const seen = await column.getByRole("figure").allTextContents();
    const title = knowledge.words["login-window"]?.screens["qr-code"]?.title[locale] ?? "";
    expect(seen.some((words) => words.includes(title))).toBe(true);
  }
});

test("a verdict can be copied as text with its steps and the way back to it", async () => {
  const page = await someone.open("/en/fix/sms-not-arriving/#v1;other-device=none;phone=here", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page
    .getByRole("button", { name: siteText("en", "send-text") })
    .filter({ visible: true })
    .click();
  await page.getByText(siteText("en", "copied")).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(endTitle("en", "sms-not-arriving", "again"));
  expect(text).toMatch(/\n1\. .+\n2\. /);
  expect(text).toContain(page.url());
});

test("the picture of a guide leads into it and marks the way taken; the table of cases can be narrowed", async () => {
  const page = await someone.open(`/en/fix/${tree}/map/#v1;happened=lost;other-phone=none`, {
    viewport: { width: 1200, height: 900 },
  });
  expect(await page.locator(".box.is-taken").count()).toBe(2);
  await page
    .getByRole("link", { name: endTitle("en", tree, "call"), exact: false })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: endTitle("en", tree, "call") }).waitFor();
  await page.goto(new URL(`/en/fix/${tree}/cases/`, page.url()).href);
  const rows = page.getByRole("row");
  const all = await rows.count();
  await page
    .getByRole("main")
    .getByRole("combobox")
    .selectOption(endTitle("en", tree, "call"));
  const some = await rows.count();
  expect(some).toBeLessThan(all);
  expect(some).toBeGreaterThan(1);
});
