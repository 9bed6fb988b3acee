import { readFileSync } from "node:fs";
import { preview } from "astro";
import { parse } from "yaml";
import { launch } from "../tests/support/browser.ts";
import { weighSearch } from "./weight.ts";

/** What search loads, and how long later answers take in Chromium: from a letter typed until the options stand there. */
export async function benchSearch(): Promise<string[]> {
  const queries = parse(readFileSync("tests/search/queries.yml", "utf8")) as Record<
    string,
    readonly { readonly query: string }[]
  >;
  const server = await preview({ root: ".", server: { port: 4318 }, logLevel: "error" });
  const browser = await launch();
  const rows: string[] = [];
  for (const locale of ["en", "ru"]) {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.port}/${locale}/`);
    await page.getByRole("combobox").fill("phone");
    await page.getByRole("option").first().waitFor();
    await page.waitForTimeout(1_500);
    const times: number[] = [];
    for (const { query } of queries[locale] ?? [])
      times.push(
        await page.evaluate(async (words) => {
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
        }, query),
      );
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor((times.length - 1) * share)]?.toFixed(1);
    rows.push(`| ${locale} | ${weighSearch(locale)} | ${at(0.5)} | ${at(0.95)} |`);
    await page.close();
  }
  await browser.close();
  await server.stop();
  return [
    "| search | first answer, bytes, brotli | later answers, median, ms | p95, ms |",
    "|---|---:|---:|---:|",
    ...rows,
  ];
}
