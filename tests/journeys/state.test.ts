import { expect, test } from "vitest";
import { follow, person } from "../support/journey.ts";
import { answer, endTitle, siteText } from "../support/words.ts";

const someone = person();
const tree = "restore-access";
const path = `/en/fix/${tree}/`;
const answers = "#v1;happened=reinstalled;phone-os=android;confirm-recovery=sms;pin=known";

test("a copied link, a reload and Back restore the exact state", async () => {
  const page = await someone.open(`${path}${answers};done=3`);
  const verdict = page.getByRole("heading", { level: 1, name: endTitle("en", tree, "recover-android") });
  await verdict.waitFor();
  await page.reload();
  await verdict.waitFor();
  expect(await page.locator("[aria-current=step]").getAttribute("data-step")).toBe("enter-credentials");
  await page.getByRole("link", { name: siteText("en", "back"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Do you know the PIN of IBKR Mobile?" }).waitFor();
  await page.goBack();
  await verdict.waitFor();
});

test("changing an early answer keeps the later ones that still fit", async () => {
  const page = await someone.open(path + answers);
  await page.getByRole("link", { name: /^Change ?: What happened\?$/ }).click();
  await follow(page, answer("en", tree, "happened", "lost"));
  await page.getByRole("link", { name: answer("en", tree, "other-phone", "none"), exact: true }).waitFor();
  await page.getByRole("link", { name: /^Change ?: What happened\?$/ }).click();
  await follow(page, answer("en", tree, "happened", "reinstalled"));
  await page.getByRole("heading", { level: 1, name: endTitle("en", tree, "recover-android") }).waitFor();
});

test("the other language opens in the same state", async () => {
  const page = await someone.open(path + answers);
  await page.getByRole("banner").getByRole("link", { name: "Русский" }).click();
  await page.getByRole("heading", { level: 1, name: endTitle("ru", tree, "recover-android") }).waitFor();
});

test("trouble leads on to the next best way", async () => {
  const page = await someone.open(path + answers);
  await follow(page, "The app asks me to log in and does not offer to recover.");
  await follow(page, answer("en", tree, "other-phone", "iphone"));
  await page.getByRole("heading", { level: 1, name: endTitle("en", tree, "transfer") }).waitFor();
});

test("a link to questions that no longer exist, or to nonsense, names them and starts where it can", async () => {
  for (const [link, lost] of [
    ["#v1;no-such-question=gone", "gone"],
    ["#v1;constructor/x=neverwas", "neverwas"],
    ["#v1;happened=nothing-of-the-kind", "nothing-of-the-kind"],
  ] as const) {
    const page = await someone.open(`/en/fix/restore-access/${link}`);
    await page.getByText(`${siteText("en", "link-lost-answer")} ${lost}`).waitFor();
    await page.getByRole("heading", { level: 1 }).filter({ visible: true }).waitFor();
    await page.context().close();
  }
});

test("answers that are still offered stay, beside one that is not", async () => {
  const page = await someone.open(`${path}#v1;gone=away;happened=reinstalled;phone-os=iphone`);
  await page.getByText(siteText("en", "link-lost-answer")).waitFor();
  await page.getByRole("heading", { level: 1, name: endTitle("en", tree, "recover-iphone") }).waitFor();
});

test("a link of a former version opens under today's names", async () => {
  const page = await someone.open(
    "/en/fix/app-misbehaves/#v1;app=other;reset-other=still-failing;permissions-other=still-failing",
  );
  await page
    .getByRole("heading", { level: 1, name: endTitle("en", "app-misbehaves", "call-still-failing") })
    .waitFor();
  expect(await page.getByText(siteText("en", "link-lost-answer")).isVisible()).toBe(false);
});

test("an unreadable link says so and starts at the first question", async () => {
  const page = await someone.open(`${path}#v1;<img src=x>=1`);
  await page.getByText(siteText("en", "link-unreadable")).waitFor();
  await page.getByRole("heading", { level: 1, name: "What happened?" }).waitFor();
});

test("the keyboard alone leads to a verdict, and each heading takes the focus", async () => {
  const page = await someone.open(path);
  for (const [node, id, next] of [
    ["happened", "reinstalled", "Which phone is it?"],
    ["phone-os", "iphone", endTitle("en", tree, "recover-iphone")],
  ] as const) {
    await page
      .getByRole("main")
      .getByRole("link", { name: answer("en", tree, node, id), exact: true })
      .focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: next }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(next);
    // The question before it is gone from above it by then.
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThanOrEqual(0);
  }
});
