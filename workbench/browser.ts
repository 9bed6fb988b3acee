import { execFileSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { homedir } from "node:os";
import { type Browser, chromium } from "playwright-core";

/** Where Playwright keeps the shell that it installs. */
const ofPlaywright = () => {
  const store = process.env["PLAYWRIGHT_BROWSERS_PATH"] ?? `${homedir()}/.cache/ms-playwright`;
  return globSync(`${store}/chromium_headless_shell-*/*/{headless_shell,chrome-headless-shell}`);
};

/** Chromium without windows: it opens a page in a sixth of the time, so that tests take half as long. */
const findShell = () =>
  [process.env["CHROMIUM"], ...ofPlaywright(), "/usr/bin/chromium-headless-shell"].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );

const findWhole = () =>
  [
    chromium.executablePath(),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].find(existsSync);

const installers: readonly (readonly [string, readonly string[]])[] = [
  ["apt-get", ["install", "-y", "-qq", "chromium-headless-shell"]],
  ["npx", ["playwright-core", "install", "--only-shell", "chromium"]],
  ["apt-get", ["update", "-qq"]],
  ["apt-get", ["install", "-y", "-qq", "chromium-headless-shell"]],
  ["apt-get", ["install", "-y", "-qq", "chromium"]],
];

/** Where a whole Chromium is at hand, waiting for a network that is cut is worth this long. */
const patienceMs = () => (findWhole() ? 60_000 : 300_000);

/**
 * The path of a Chromium: its shell, installed if need be, else the whole browser.
 * @throws Error that says what to do when there is none to be had.
 */
export function chromiumPath(): string {
  for (const [command, args] of installers) {
    const found = findShell();
    if (found) return found;
    try {
      execFileSync(command, args, { stdio: "ignore", timeout: patienceMs() });
    } catch {
      // The next way is tried; if none works, the message below says what to do.
    }
  }
  const found = findShell() ?? findWhole();
  if (found) return found;
  throw new Error(
    "tests › browser: no Chromium found and none could be installed. Install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM to its path.",
  );
}

/** Starts Chromium without the background traffic of a desktop browser; it finds no host but this machine. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    ],
  });
}
