import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { person } from "../support/journey.ts";
import { pages } from "../support/pages.ts";

const someone = person();
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results: AxeResults = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof import("axe-core") }).axe.run({ runOnly: { type: "tag", values } }),
    tags,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(" | ")}`,
  );
}

/** States of the guides that show each kind of section: questions, plans with a live device, choices, calls. */
const states = [
  "restore-access/#v1;happened=reinstalled;phone-os=android;confirm-recovery=dsc-plus;pin=known;done=6",
  "restore-access/#v1;happened=moving;other-phone=iphone;confirm-transfer=sms;stay=temporarily;old-phone-meanwhile=works",
  "restore-access/#v1;happened=lost;other-phone=none;device-in-hand=none",
  "app-misbehaves/#v1;phone=android-7;app=ibkr-mobile;confirm=sms;pin=known",
];
const guides = ["en", "ru"].flatMap((locale) => states.map((state) => `/${locale}/fix/${state}`));

/** One page of each kind, for the dark theme; `npm run verify` looks at every page in both. */
const kinds = ["/en/", "/ru/kb/2895/", "/ru/kb/2895/sources/", "/en/glossary/", "/en/steps/recover-android/"];

/** The addresses without a language move on by themselves; what they move to is in the list. */
const own = pages.filter((page) => page !== "/" && !page.startsWith("/kb/"));

describe.each([
  ["light", [...own, ...guides]],
  ["dark", [...kinds, ...guides]],
] as const)("axe, %s", (colorScheme, all) => {
  test("finds nothing on any page", async () => {
    const found: string[] = [];
    const page = await someone.open("/404.html", { colorScheme });
    for (const path of all) {
      await page.goto("about:blank");
      await page.goto(new URL(path, "http://localhost:4317").href);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      found.push(...(await violations(page)).map((one) => `${path} ${one}`));
    }
    expect(found).toEqual([]);
  }, 240_000);
});
