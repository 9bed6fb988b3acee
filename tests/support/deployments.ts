import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeWorkers } from "../../src/site/build/workers.ts";
import { launch } from "../../workbench/browser.ts";
import { deploy } from "../../workbench/deploy.ts";
import type { Serving } from "../../workbench/run-server.ts";

/** The same site as if something in it had changed: another style, another title on each page. */
async function writeNext(next: string) {
  cpSync("dist", next, { recursive: true });
  const style = readdirSync(join(next, "assets")).find((file) => /^site\.[\w-]+\.css$/.test(file)) ?? "";
  const renamed = style.replace(/^site\./, "site.NEXT");
  for (const file of readdirSync(next, { recursive: true, encoding: "utf8" })) {
    const path = join(next, file);
    if (/\.(br|gz)$/.test(file)) rmSync(path);
    else if (/\.(html|js)$/.test(file)) {
      const text = readFileSync(path, "utf8").replaceAll(style, renamed);
      writeFileSync(path, text.replace("</title>", " (next)</title>"));
    }
  }
  cpSync(join(next, "assets", style), join(next, "assets", renamed));
  rmSync(join(next, "assets", style));
  await writeWorkers(next);
}

/** Programs, styles and icons that a page names, each once. */
const namedIn = (html: string) => [
  ...new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"#]+)/g)].map(([, path = ""]) => path)),
];

/**
 * Tries deployments against a server: under load, and with a reader who keeps a copy of the version before.
 * @param start serves the folder at a path; undefined where this machine has no such server.
 */
export function tryDeployments(start: ((folder: string) => Promise<Serving>) | undefined): void {
  const home = mkdtempSync(join(tmpdir(), "lockstep-deploy-"));
  const next = join(home, "next");
  let server: Serving;

  beforeAll(async () => {
    if (!start) return;
    await writeNext(next);
    deploy("dist", home, "one");
    server = await start(join(home, "current"));
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test.skipIf(!start)(
    "a deployment under load loses no request, and pages of before find their files",
    async () => {
      let stopped = false;
      let asked = 0;
      const lost: string[] = [];
      const versions = new Set<boolean>();
      const reader = async () => {
        while (!stopped) {
          const page = await fetch(`${server.base}/ru/kb/2748/`).then(
            (answer) => answer.text(),
            (error: Error) => `lost: ${error.message}`,
          );
          asked++;
          if (!page.includes("</html>")) lost.push(page.slice(0, 80));
          const isNext = page.includes("(next)");
          if (isNext !== page.includes("site.NEXT")) lost.push("a page of two versions");
          versions.add(isNext);
          for (const file of namedIn(page)) {
            const answer = await fetch(server.base + file);
            await answer.arrayBuffer();
            asked++;
            if (answer.status !== 200) lost.push(`${file}: ${answer.status}`);
          }
        }
      };
      const readers = Array.from({ length: 8 }, reader);
      await new Promise((done) => setTimeout(done, 1_000));
      const old = await (await fetch(`${server.base}/ru/fix/start/`)).text();
      deploy(next, home, "two");
      await new Promise((done) => setTimeout(done, 1_000));
      stopped = true;
      await Promise.all(readers);
      console.log(`${asked} requests around the switch, ${lost.length} lost`);
      expect(lost).toEqual([]);
      expect([...versions].sort()).toEqual([false, true]);
      for (const file of namedIn(old)) expect((await fetch(server.base + file)).status, file).toBe(200);
    },
  );

  test.skipIf(!start)(
    "a copy of the version before offers the new one, and is all new when it is taken",
    async () => {
      const browser = await launch();
      const page = await (await browser.newContext()).newPage();
      rmSync(join(home, "current"));
      for (const version of ["one", "two"])
        rmSync(join(home, "releases", version), { recursive: true, force: true });
      deploy("dist", home, "one");
      await page.goto(`${server.base}/en/fix/start/`);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
        timeout: 60_000,
      });
      await page.goto(`${server.base}/en/`);
      deploy(next, home, "two");
      await page.goto(`${server.base}/en/fix/restore-access/#v1;happened=reinstalled`);
      // Until the reader takes the new version, everything is the old one.
      expect(await page.title()).not.toContain("(next)");
      await page.locator('[data-part="newer"]').waitFor({ timeout: 60_000 });
      expect(await page.title()).not.toContain("(next)");
      await page.locator('[data-part="load"]').click();
      await page.waitForFunction(() => document.title.includes("(next)"), null, { timeout: 20_000 });
      expect(new URL(page.url()).hash).toBe("#v1;happened=reinstalled");
      const names = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name),
      );
      expect(names.some((name) => name.includes("site.NEXT"))).toBe(true);
      await page.context().setOffline(true);
      await page.goto(`${server.base}/en/kb/2748/`);
      expect(await page.title()).toContain("(next)");
      await browser.close();
    },
  );
}
