import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function findChromium(): string | undefined {
  return [process.env["CHROMIUM"], chromium.executablePath(), ...systemPaths].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
}

const installers: readonly (readonly [string, readonly string[]])[] = [
  ["npx", ["playwright-core", "install", "chromium"]],
  ["apt-get", ["update", "-qq"]],
  ["apt-get", ["install", "-y", "-qq", "chromium"]],
];

/** The path of a Chromium, installed if need be. @throws Error that says what to do when there is none to be had. */
export function chromiumPath(): string {
  for (const [command, args] of installers) {
    const found = findChromium();
    if (found) return found;
    try {
      execFileSync(command, args, { stdio: "ignore", timeout: 300_000 });
    } catch {
      // The next way is tried; if none works, the message below says what to do.
    }
  }
  const found = findChromium();
  if (found) return found;
  throw new Error(
    "tests › browser: no Chromium found and none could be installed. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.",
  );
}

/** Starts Chromium without the background traffic of a desktop browser. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
