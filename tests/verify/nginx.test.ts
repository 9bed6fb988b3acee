import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Serving } from "../../workbench/run-server.ts";
import { isHere } from "../../workbench/tool.ts";
import { hasBrotli, hasNginx, startNginx } from "../support/nginx.ts";
import { servingLaws } from "../support/serving-laws.ts";

if (!hasNginx) console.log("This machine lacks nginx: apt-get install nginx.");
if (!hasBrotli)
  console.log("This machine lacks nginx's brotli: apt-get install libnginx-mod-http-brotli-static.");
const hasWrk = isHere("which", "wrk");
if (!hasWrk) console.log("This machine lacks wrk: apt-get install wrk.");

let nginx: Serving;
beforeAll(async () => {
  if (hasNginx) nginx = await startNginx(resolve("dist"), 4390);
});
afterAll(() => nginx?.stop());

test.skipIf(!hasNginx).each(Object.entries(servingLaws))("nginx %s", (_, law) => law(nginx.base, hasBrotli));

/** Requests a second and the slowest one in a hundred, in milliseconds, of five seconds of load. */
function load(url: string, encoding: string): { perSecond: number; p99Ms: number; failed: number } {
  const out = execFileSync(
    "wrk",
    ["-t2", "-c64", "-d5s", "--latency", "-H", `Accept-Encoding: ${encoding}`, url],
    { encoding: "utf8" },
  );
  const [, value = "0", unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(out) ?? [];
  const scale = { us: 0.001, ms: 1, s: 1000 }[unit ?? "ms"] ?? 1;
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(out)?.[1] ?? 0),
    p99Ms: Number(value) * scale,
    failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(out)?.[1] ?? 0),
  };
}

test.skipIf(!hasNginx || !hasWrk)("nginx bears load; a plain small file is the limit", () => {
  const lines = (
    [
      ["article", "/ru/kb/2748/"],
      ["guide", "/ru/fix/restore-access/"],
      ["plain file", "/icon.svg"],
    ] as const
  ).map(([name, path]) => ({ name, ...load(nginx.base + path, hasBrotli ? "br" : "gzip") }));
  console.table(lines);
  for (const { name, perSecond, failed } of lines) {
    expect(perSecond, name).toBeGreaterThan(0);
    expect(failed, name).toBe(0);
  }
});
