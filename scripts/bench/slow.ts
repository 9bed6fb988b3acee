import type { Browser, Page } from "playwright-core";
import { launch } from "../../workbench/browser.ts";
import { ours } from "./peers/ours.ts";
import type { Site } from "./real-compare.ts";
import { serveFolder } from "./serve-folder.ts";
import { type Line, overLine } from "./slow-line.ts";
import { spreadOf } from "./spread.ts";
import type { Table } from "./table.ts";

const line: Line = { roundTrip: 300, bytesPerSecond: 200_000, loss: 0.02 };
const slowness = 6;
const looks = 5;

/** When something first stood there, and when it was of use, in milliseconds from the tap that led there. */
interface Look {
  readonly painted: number;
  readonly usable: number;
}

/** An article is of use when everything that it asks for has come. */
const whenLoaded = (page: Page) =>
  page.evaluate(
    () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).loadEventEnd,
  );

/** A guide is of use when its first answer has been pressed and the next question stands there. */
async function whenAnswered(page: Page): Promise<number> {
  await page.locator("html.is-live").waitFor();
  return page.evaluate(async () => {
    const asked = () => document.querySelector(".is-current h2, .is-current h1")?.textContent;
    const before = asked();
    document.querySelector<HTMLElement>(".is-current [data-way]")?.click();
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    while (asked() === before) await frame();
    await frame();
    return performance.now();
  });
}

async function lookAt(browser: Browser, url: string, when: (page: Page) => Promise<number>): Promise<Look> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await page.goto(url, { waitUntil: "load" });
  const usable = await when(page);
  const painted = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { painted, usable };
}

/** Our guide, and the same article of every site, on a slow phone at the end of a bad line. */
export async function slowTables(sites: readonly Site[]): Promise<Table[]> {
  const browser = await launch();
  const rows: { name: string; base: string; path: string; when: typeof whenLoaded; found: Look[] }[] = [];
  const servers = [];
  for (const { peer, folder, page } of sites) {
    const server = await overLine(await serveFolder(folder), line);
    servers.push(server);
    const add = (name: string, path: string, when: typeof whenLoaded) =>
      rows.push({ name: `${peer}: ${name}`, base: server.base, path, when, found: [] });
    if (peer === ours.name)
      for (const locale of ["en", "ru"])
        add(`guide, ${locale}, first answer answered`, `${locale}/fix/restore-access/`, whenAnswered);
    for (const slug of ["2748", "2260"])
      add(`KB${slug}, loaded`, page("en", slug).replace(/index\.html$/, ""), whenLoaded);
  }
  // In turn, so that what else the machine does meets them all.
  for (let round = 0; round < looks; round++)
    for (const { base, path, when, found } of rows)
      found.push(await lookAt(browser, `${base}/${path}`, when));
  await browser.close();
  for (const server of servers) await server.stop();
  const median = (values: readonly number[]) => Math.round(spreadOf(values).median);
  return [
    {
      title: `A slow phone (processor ÷ ${slowness}) on a bad line (${line.roundTrip} ms, ${line.bytesPerSecond / 1000} kB/s, ${line.loss * 100} % lost), ${looks} looks, medians in ms`,
      heads: ["page", "first paint", "of use", "worst"],
      rows: rows.map(({ name, found }) => [
        name,
        median(found.map(({ painted }) => painted)),
        median(found.map(({ usable }) => usable)),
        Math.round(spreadOf(found.map(({ usable }) => usable)).most),
      ]),
    },
  ];
}
