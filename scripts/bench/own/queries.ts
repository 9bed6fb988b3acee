import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { parse } from "yaml";
import { locales } from "../../../src/language/locales.ts";
import { createSite } from "../../../src/serving/server.ts";
import { launch } from "../../../workbench/browser.ts";
import { runServer } from "../../../workbench/run-server.ts";
import { weighSearch } from "../../../workbench/weight.ts";
import { spreadOf } from "../spread.ts";
import type { Table } from "../table.ts";

/** Milliseconds from the last letter of a query until its answers stand in the page. */
const answerAfter = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>("#query");
    const list = document.querySelector("#found");
    if (!field || !list) return Number.NaN;
    field.value = words;
    const began = performance.now();
    const drawn = new Promise((resolve) =>
      new MutationObserver((_, own) => {
        own.disconnect();
        resolve(undefined);
      }).observe(list, { childList: true }),
    );
    field.dispatchEvent(new Event("input"));
    await drawn;
    return performance.now() - began;
  }, query);

/** What search of our own site loads, and how soon it answers the hand-written queries in Chromium. */
export async function queryTables(): Promise<Table[]> {
  const queries = parse(readFileSync("tests/search/queries.yml", "utf8")) as Record<
    string,
    readonly { readonly query: string }[]
  >;
  const { base, stop } = await runServer(createSite("dist"));
  const browser = await launch();
  const rows = [];
  for (const locale of locales) {
    const page = await browser.newPage();
    await page.goto(`${base}/${locale}/kb/2748/`);
    await page.getByRole("combobox").fill("phone");
    await page.getByRole("option").first().waitFor();
    await page.waitForTimeout(1_500);
    const times: number[] = [];
    for (const { query } of queries[locale] ?? []) times.push(await answerAfter(page, query));
    const { median, p95, most } = spreadOf(times);
    rows.push([locale, weighSearch(locale), times.length, median, p95, most]);
    await page.close();
  }
  await browser.close();
  await stop();
  return [
    {
      title: "Search of our own site: first answer in bytes, brotli, beside an article; later answers in ms",
      heads: ["language", "bytes", "queries", "median", "p95", "worst"],
      rows,
    },
  ];
}
