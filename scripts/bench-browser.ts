import { preview } from "astro";
import { writePractice } from "../src/assistant/simulator/practice-link.ts";
import { loadKnowledge } from "../src/library/library.ts";
import { practiceWorld } from "../src/scenario/practice-world.ts";
import { launch } from "../tests/support/browser.ts";
import { wander } from "./wander.ts";

const { scenarios, quantities } = loadKnowledge();
const samples = 40;

/** Milliseconds from a press of "Show me the next step" until the answer stands in the page, in Chromium. */
export async function benchAdvice(): Promise<string[]> {
  const server = await preview({ root: ".", server: { port: 4319 }, logLevel: "error" });
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(`http://localhost:${server.port}/en/simulator/`);
  const all: number[] = [];
  const rows: string[] = [];
  for (const [scenario, given] of Object.entries(scenarios)) {
    const start = practiceWorld(given, quantities);
    const times: number[] = [];
    for (let seed = 1; seed <= samples; seed++) {
      const link = writePractice({ scenario, faults: [], did: wander(start, seed).gestures });
      times.push(
        await page.evaluate(async (hash) => {
          location.hash = hash;
          await new Promise((resolve) => setTimeout(resolve, 30));
          const button = document.querySelector<HTMLButtonElement>(".simulator .main");
          const began = performance.now();
          button?.click();
          await Promise.resolve();
          return performance.now() - began;
        }, link),
      );
    }
    times.sort((a, b) => a - b);
    all.push(...times);
    rows.push(
      `| ${scenario} | ${times[samples / 2]?.toFixed(1)} | ${times[Math.floor(samples * 0.95)]?.toFixed(0)} |`,
    );
  }
  all.sort((a, b) => a - b);
  await browser.close();
  await server.stop();
  const share = (part: number) => all[Math.floor((all.length - 1) * part)]?.toFixed(1);
  return [
    `| the next step in Chromium, from ${samples} worlds | median, ms | p95, ms |`,
    "|---|---:|---:|",
    ...rows,
    `| all | ${share(0.5)} | ${share(0.95)} |`,
  ];
}
