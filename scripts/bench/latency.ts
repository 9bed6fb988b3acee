import type { Page } from "playwright-core";
import { launch } from "../../tests/support/browser.ts";
import { articlesFor, type Locale, locales } from "./articles.ts";
import type { Peer } from "./peers/peer.ts";
import { serveFolder } from "./serve-folder.ts";
import { type Spread, spreadOf } from "./spread.ts";

/** How soon search answers, in milliseconds: the first query of a visit, all of its programs included, and later ones. */
export interface Latency {
  readonly first: Spread;
  readonly later: Spread;
}

const visits = 3;
const laterQueries = 8;

/** Types a query; waits until its answers have been painted. Whatever a site waits for more letters is included. */
const answerAfter = (page: Page, field: string, answer: string, query: string): Promise<number> =>
  page.evaluate(
    async ([fieldAt, answerAt, words]) => {
      const input = document.querySelector<HTMLInputElement>(fieldAt);
      if (!input) throw new Error(`bench › there is no ${fieldAt} in the page.`);
      const shown = () => [...document.querySelectorAll(answerAt)].map((one) => one.textContent).join();
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const type = (text: string) => {
        input.value = text;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        return performance.now();
      };
      const cleared = type("");
      while (shown() !== "" && performance.now() - cleared < 2_000) await frame();
      const began = type(words);
      while (shown() === "" && performance.now() - began < 10_000) await frame();
      return performance.now() - began;
    },
    [field, answer, query] as const,
  );

/** Names of articles all over the site: each is in one title. */
const queriesFor = (locale: Locale, size: number) => {
  const all = articlesFor(size).filter((one) => one.locale === locale);
  const step = Math.max(1, Math.floor(all.length / (laterQueries + visits)));
  return Array.from(
    { length: laterQueries + visits },
    (_, at) => all[(at * step) % all.length]?.title.split(" ").at(-1) ?? "",
  );
};

/** Uses search of a built site in Chromium; undefined where it has no interface. */
export async function searchLatency(
  { find, page: pageOf }: Peer,
  site: string,
  slug: string,
  size: number,
): Promise<Partial<Record<Locale, Latency>>> {
  if (!find) return {};
  const { base, stop } = await serveFolder(site);
  const browser = await launch();
  const found: Partial<Record<Locale, Latency>> = {};
  for (const locale of locales) {
    const queries = queriesFor(locale, size);
    const first: number[] = [];
    const later: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      // A context of its own: nothing of the visit before is kept.
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${base}/${pageOf(locale, slug).replace(/index\.html$/, "")}`, { waitUntil: "load" });
      await page.waitForTimeout(500);
      if (find.open) await page.locator(find.open).first().click();
      await page.locator(find.field).focus();
      first.push(await answerAfter(page, find.field, find.answer, queries[visit] ?? ""));
      await page.waitForTimeout(500);
      if (visit === visits - 1)
        for (const query of queries.slice(visits))
          later.push(await answerAfter(page, find.field, find.answer, query));
      await context.close();
    }
    found[locale] = { first: spreadOf(first), later: spreadOf(later) };
  }
  await browser.close();
  await stop();
  return found;
}
