import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../src/language/locales.ts";
import { createSite, listen } from "../src/serving/server.ts";
import { launch } from "../workbench/browser.ts";

/** Takes pictures of the key views in every width, theme and language, and a sheet of each width and theme. */
const views: Readonly<Record<string, string>> = {
  home: "",
  question: "fix/start/",
  verdict:
    "fix/restore-access/#v1;happened=reinstalled;phone-os=android;confirm-recovery=sms;pin=known;done=2",
  warning: "fix/app-misbehaves/#v1;app=ibkr-mobile;confirm=sms;pin=known",
  call: "call/",
  article: "kb/2748/",
  "two-languages": "kb/3073/both/",
  procedure: "steps/recover-iphone/",
  simulator: "simulator/#v1;scenario=login-dsc",
  search: "search/#q=новый iphone нет смс",
};
const widths = [360, 768, 1440];
const themes = ["light", "dark"] as const;
const folder = ".cache/screenshots";
const port = 4319;

mkdirSync(folder, { recursive: true });
const server = createSite("dist");
await listen(server, port);
const browser = await launch();
for (const width of widths)
  for (const colorScheme of themes) {
    const height = width < 700 ? 780 : 900;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: "reduce",
    });
    const files: string[] = [];
    for (const [name, path] of Object.entries(views))
      for (const locale of locales) {
        const page = await context.newPage();
        await page.goto(`http://localhost:${port}/${locale}/${path}`);
        // Search answers, and devices wake, a moment after the page is there.
        await page.waitForTimeout(900);
        const file = join(folder, `${name}-${locale}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file });
        files.push(file);
        await page.close();
      }
    const sheet = await browser.newPage({ viewport: { width: 1800, height: 900 } });
    const pictures = files.map(
      (file) =>
        `<img width="${width < 700 ? 345 : 430}" src="data:image/png;base64,${readFileSync(file, "base64")}">`,
    );
    await sheet.setContent(`<body style="margin:8px;background:gray">${pictures.join(" ")}</body>`);
    await sheet.screenshot({ path: join(folder, `sheet-${width}-${colorScheme}.png`), fullPage: true });
    await sheet.close();
    await context.close();
  }
await browser.close();
server.closeAllConnections();
server.close();
console.log(
  `${Object.keys(views).length * widths.length * themes.length * locales.length} pictures in ${folder}`,
);
