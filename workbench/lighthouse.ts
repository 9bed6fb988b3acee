import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromiumPath } from "./browser.ts";
import { tool } from "./tool.ts";

/** What is read of a Lighthouse report. Marks are from 0 to 100. */
export interface Marks {
  readonly performance: number;
  readonly accessibility: number;
  readonly practices: number;
  readonly seo: number;
  /** How far things jumped about. */
  readonly cls: number;
  /** When the largest thing was painted, in milliseconds. */
  readonly lcpMs: number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** Lighthouse as on a phone, from outside the project; undefined where it cannot be installed. */
export async function openLighthouse(): Promise<((url: string) => Promise<Marks>) | undefined> {
  const folder = tool("lighthouse", "13.5.0");
  if (!folder) return undefined;
  const at = (name: string, file: string) => import(pathToFileURL(join(folder, "..", name, file)).href);
  const { default: lighthouse } = await at("lighthouse", "core/index.js");
  const { launch } = await at("chrome-launcher", "dist/index.js");
  const look = async (url: string): Promise<Report> => {
    const chrome = await launch({
      chromePath: chromiumPath(),
      chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu"],
    });
    const { lhr } = (await lighthouse(url, {
      port: chrome.port,
      onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
    })) as { lhr: Report };
    await chrome.kill();
    return lhr;
  };
  return async (url) => {
    let report = await look(url);
    // A trace in which Chromium painted nothing says nothing of the page: it is taken once more.
    if (report.categories["performance"]?.score == null) report = await look(url);
    const mark = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100);
    return {
      performance: mark("performance"),
      accessibility: mark("accessibility"),
      practices: mark("best-practices"),
      seo: mark("seo"),
      cls: report.audits["cumulative-layout-shift"]?.numericValue ?? 1,
      lcpMs: Math.round(report.audits["largest-contentful-paint"]?.numericValue ?? 0),
    };
  };
}
