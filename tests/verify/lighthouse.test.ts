import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, inject, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { chromiumPath } from "../support/browser.ts";
import { tool } from "../support/tool.ts";

const folder = tool("lighthouse", "13.5.0");
if (!folder) console.log("Lighthouse could not be installed: it is not run.");

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

const kinds = ["", "kb/2748/", "fix/restore-access/", "steps/recover-android/", "simulator/"];

test.skipIf(!folder)("Lighthouse, as on a phone: full marks, and nothing jumps", async () => {
  const at = (name: string, file: string) => import(pathToFileURL(join(folder ?? "", "..", name, file)).href);
  const { default: lighthouse } = await at("lighthouse", "core/index.js");
  const { launch } = await at("chrome-launcher", "dist/index.js");
  const rows = [];
  for (const locale of locales)
    for (const kind of kinds) {
      const measure = async (): Promise<Report> => {
        const chrome = await launch({
          chromePath: chromiumPath(),
          chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu"],
        });
        const { lhr } = (await lighthouse(`${inject("site")}/${locale}/${kind}`, {
          port: chrome.port,
          onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
        })) as { lhr: Report };
        await chrome.kill();
        return lhr;
      };
      let lhr = await measure();
      // A trace in which Chromium painted nothing says nothing of the page: it is taken once more.
      if (lhr.categories["performance"]?.score == null) lhr = await measure();
      const score = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
      rows.push({
        page: `/${locale}/${kind}`,
        performance: score("performance"),
        accessibility: score("accessibility"),
        practices: score("best-practices"),
        seo: score("seo"),
        cls: lhr.audits["cumulative-layout-shift"]?.numericValue ?? 1,
        lcpMs: Math.round(lhr.audits["largest-contentful-paint"]?.numericValue ?? 0),
      });
    }
  console.table(rows);
  for (const { page, performance, accessibility, practices, seo, cls } of rows) {
    expect([page, accessibility, practices, seo, cls]).toEqual([page, 100, 100, 100, 0]);
    expect(performance, page).toBeGreaterThanOrEqual(98);
  }
});
