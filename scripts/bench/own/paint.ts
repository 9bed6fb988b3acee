import type { Page } from "playwright-core";
import { simulator } from "../../../src/domain/ibkr-simulator.ts";
import { practiceWorld } from "../../../src/domain/practice/practice-world.ts";
import { writePractice } from "../../../src/engine/practice/link.ts";
import { loadKnowledge } from "../../../src/library/library.ts";
import { createSite } from "../../../src/serving/server.ts";
import { launch } from "../../../workbench/browser.ts";
import { runServer } from "../../../workbench/run-server.ts";
import { choicesFrom, wander } from "../../../workbench/wander.ts";
import { spreadOf } from "../spread.ts";
import type { Table } from "../table.ts";

const samples = 40;

/** Milliseconds from a press on the first thing that fits until what came of it has been painted; undefined where nothing fits. */
const paintAfter = (page: Page, selector: string, which = 0): Promise<number | undefined> =>
  page.evaluate(
    async ([fits, number]) => {
      const all = [...document.querySelectorAll<HTMLElement>(fits)].filter((one) => one.offsetParent);
      const pressed = all[number % all.length];
      if (!pressed) return undefined;
      const began = performance.now();
      pressed.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - began;
    },
    [selector, which] as const,
  );

/** Answers of a guide, tapped at random until an end stands there, again and again. */
async function tapThrough(page: Page, url: string): Promise<number[]> {
  const times: number[] = [];
  await page.goto(url);
  await page.locator("html.is-live").waitFor();
  for (let seed = 1; times.length < samples; seed++) {
    if (seed > 50 * samples) throw new Error(`bench › ${url} shows no answers to tap.`);
    const time = await paintAfter(page, ".is-current [data-way]", seed * 7);
    if (time !== undefined) times.push(time);
    else await page.evaluate(() => (location.hash = "#v1"));
    await page.waitForTimeout(20);
  }
  return times;
}

/** “Show me the next step” of the simulator, pressed in states that a person might have come to. */
async function showNext(page: Page, base: string, scenario: string): Promise<number[]> {
  const { scenarios, quantities } = loadKnowledge();
  const given = scenarios[scenario];
  if (!given) return [];
  await page.goto(`${base}/en/simulator/`);
  const start = practiceWorld(given, quantities);
  const times: number[] = [];
  for (let seed = 1; seed <= samples; seed++) {
    const link = writePractice({
      scenario,
      faults: [],
      did: wander(simulator, start, choicesFrom(seed)).gestures,
    });
    await page.evaluate((hash) => (location.hash = hash), link);
    await page.waitForTimeout(30);
    const time = await paintAfter(page, ".simulator .main");
    if (time !== undefined) times.push(time);
  }
  return times;
}

/** How soon a tap shows, in Chromium; a frame of the screen is 16.7 ms. */
export async function paintTables(): Promise<Table[]> {
  const { trees, scenarios } = loadKnowledge();
  const { base, stop } = await runServer(createSite("dist"));
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const measured = async (names: readonly string[], measure: (name: string) => Promise<number[]>) => {
    const all: number[] = [];
    const row = (name: string, times: readonly number[]) => {
      const { median, p95, most } = spreadOf(times);
      return [name, times.length, median, p95, most];
    };
    const rows = [];
    for (const name of names) {
      const times = await measure(name);
      all.push(...times);
      rows.push(row(name, times));
    }
    return [...rows, row("all", all)];
  };
  const heads = ["", "taps", "median", "p95", "worst"];
  const tables = [
    {
      title: "Guides: from a tap on an answer to the next paint, ms",
      heads,
      rows: await measured(Object.keys(trees), (tree) => tapThrough(page, `${base}/en/fix/${tree}/`)),
    },
    {
      title: "Simulator: from “show me the next step” to the next paint, ms",
      heads,
      rows: await measured(Object.keys(scenarios), (scenario) => showNext(page, base, scenario)),
    },
  ];
  await browser.close();
  await stop();
  return tables;
}
