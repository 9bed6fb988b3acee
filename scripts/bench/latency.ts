import type { Page } from "playwright-core";
import { launch } from "../../workbench/browser.ts";
import { articlesFor, type Locale, locales } from "./articles.ts";
import type { Peer } from "./peers/peer.ts";
import { serveFolder } from "./serve-folder.ts";
import { type Spread, spreadOf } from "./spread.ts";

/**
 * How soon search answers, in milliseconds: the first query of a visit, with opening it and the programs that this loads
 * (what a site has loaded unasked, half a second after the page, is not counted), and later ones.
 */
export interface Latency {
  readonly first: Spread;
  readonly later: Spread;
}

export const visits = 3;
export const laterQueries = 8;

/**
 * Types a query, and opens search before it where that is asked for; waits until the answers have been painted. Whatever a
 * site waits for more letters is included. @throws Error when no answer comes.
 */
const answerAfter = (
  page: Page,
  find: NonNullable<Peer["find"]>,
  query: string,
  opens: boolean,
): Promise<number> =>
  page.evaluate(
    async ([{ open, field, answer }, words, isFirst]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const until = async (what: string, isSo: () => boolean) => {
        for (const began = performance.now(); !isSo(); await frame())
          if (performance.now() - began > 10_000) throw new Error(`bench › ${location}: no ${what}.`);
      };
      const input = () => document.querySelector<HTMLInputElement>(field);
      const shown = () => document.querySelector(answer) !== null;
      const type = (text: string) => {
        const at = input();
        if (!at) return;
        at.focus();
        at.value = text;
        at.dispatchEvent(new Event("input", { bubbles: true }));
      };
      if (!isFirst) {
        type("");
        await until("end of old answers", () => !shown());
      }
      const began = performance.now();
      if (isFirst && open) document.querySelector<HTMLElement>(open)?.click();
      await until(field, () => input() !== null);
      type(words);
      await until(`answers to "${words}"`, shown);
      return performance.now() - began;
    },
    [find, query, opens] as const,
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
      first.push(await answerAfter(page, find, queries[visit] ?? "", true));
      await page.waitForTimeout(500);
      if (visit === visits - 1)
        for (const query of queries.slice(visits)) later.push(await answerAfter(page, find, query, false));
      await context.close();
    }
    found[locale] = { first: spreadOf(first), later: spreadOf(later) };
  }
  await browser.close();
  await stop();
  return found;
}
