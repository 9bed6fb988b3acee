import { expect, test } from "vitest";
import { hostile } from "../support/hostile.ts";
import { person } from "../support/journey.ts";

const someone = person();

const readers = [
  "/ru/fix/restore-access/",
  "/en/simulator/",
  "/ru/call/",
  "/en/code/",
  "/ru/search/",
  "/en/steps/recover-android/",
];

// The journey itself fails on any error of a page, in its console or of its policy.
test.each(readers)(
  "nothing in the address of %s breaks it or runs",
  async (path) => {
    const page = await someone.open(path);
    page.on("dialog", () => {
      throw new Error(`${page.url()}: something ran`);
    });
    for (const [at, payload] of hostile.entries()) {
      // What is very long is given to the guide only: the browser itself takes long with it.
      if (payload.length > 10_000 && !path.includes("/fix/")) continue;
      await page.evaluate((text) => {
        location.hash = text;
      }, payload);
      // An address is read when it changes, and when a page is opened with it: each payload on some page.
      if (at % 3 === readers.indexOf(path) % 3) await page.reload();
      await page.getByRole("heading", { level: 1 }).filter({ visible: true }).first().waitFor();
      expect(await page.locator("main :is(script:not([type]), img, b.injected)").count()).toBe(0);
    }
    expect(await page.evaluate(() => Object.keys(Object.prototype).length + Number("polluted" in {}))).toBe(
      0,
    );
  },
  120_000,
);

test("nothing typed into a field breaks a page or runs", async () => {
  for (const [path, role] of [
    ["/en/", "combobox"],
    ["/en/code/", "textbox"],
    ["/en/screens/", "searchbox"],
  ] as const) {
    const page = await someone.open(path);
    page.on("dialog", () => {
      throw new Error(`${page.url()}: something ran`);
    });
    const field = page.getByRole("main").getByRole(role).or(page.getByRole("combobox")).last();
    for (const payload of hostile) {
      await field.evaluate((input, text) => {
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }, payload);
      await field.press("Enter");
      await page.waitForTimeout(20);
    }
    expect(await page.locator("script:not([src], [type])").count()).toBe(0);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
}, 120_000);

test("nothing left in storage or in the cookie breaks a page", async () => {
  const page = await someone.open("/en/simulator/");
  for (const payload of hostile) {
    await page.evaluate((text) => {
      localStorage.setItem("lockstep.practice", text);
      // biome-ignore lint/suspicious/noDocumentCookie: what a stranger might have left there.
      document.cookie = `language=${encodeURIComponent(text).slice(0, 3_000)}; Path=/`;
    }, payload);
    await page.goto(new URL("/en/simulator/", page.url()).href);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const root = await page.request.get(new URL("/", page.url()).href);
    expect(root.status()).toBe(200);
    expect(new URL(root.url()).pathname).toMatch(/^\/(en|ru)\/$/);
    await page.context().clearCookies();
  }
}, 120_000);
