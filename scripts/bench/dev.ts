import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dev } from "./peers/peer.ts";
import { type Spread, spreadOf } from "./spread.ts";

/** How long a writer waits, in seconds: from the start of the server to the first page, and from a change to its sight. */
export interface DevTimes {
  readonly start: number;
  readonly change: Spread;
}

const port = 4381;
export const changes = 5;
const patience = 120_000;

/** Asks again and again until a text stands in an answer. @returns seconds. @throws Error when it never does. */
async function secondsUntil(url: string, text: string): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < patience) {
    const body = await fetch(url).then(
      (answer) => (answer.ok ? answer.text() : ""),
      () => "",
    );
    if (body.includes(text)) return (performance.now() - began) / 1_000;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`bench › ${url} did not show "${text}" within ${patience / 1_000} s.`);
}

/** Starts the server for writers in a folder, changes one article a few times, and puts it back as it was. */
export async function measureDev(folder: string, dev: Dev, slug: string): Promise<DevTimes> {
  const file = join(folder, dev.file("en", slug));
  const url = `http://localhost:${port}${dev.address("en", slug)}`;
  const before = readFileSync(file, "utf8");
  // The beginning of the first paragraph, past what stands in front of the text.
  const [start = ""] = /(?<=\n\n)\p{Lu}[\p{L} ]{8,30}/u.exec(before) ?? [];
  const path = [join(folder, "node_modules/.bin"), dirname(process.execPath), process.env["PATH"]].join(":");
  const server = spawn("sh", ["-c", dev.command(port)], {
    cwd: folder,
    detached: true,
    stdio: "ignore",
    env: { ...process.env, PATH: path, NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1" },
  });
  try {
    const started = await secondsUntil(url, start);
    const times: number[] = [];
    for (let change = 0; change < changes; change++) {
      // Servers that wait a moment for further changes have done so by then.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const word = `Zebra${"abcdefgh"[change]} `;
      writeFileSync(file, before.replace(start, word + start));
      times.push(await secondsUntil(url, word));
    }
    return { start: started, change: spreadOf(times) };
  } finally {
    writeFileSync(file, before);
    if (server.pid) process.kill(-server.pid, "SIGKILL");
  }
}
