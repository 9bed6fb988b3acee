import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const cache = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "lockstep-tools");

/**
 * The folder of a package that only the long check needs; it is installed once, outside the project.
 * @returns undefined where it cannot be installed.
 */
export function tool(name: string, version: string): string | undefined {
  const home = join(cache, `${name}-${version}`);
  const folder = join(home, "node_modules", name);
  if (existsSync(folder)) return folder;
  mkdirSync(home, { recursive: true });
  try {
    execFileSync("npm", ["install", "--prefix", home, "--no-audit", "--no-fund", `${name}@${version}`], {
      stdio: "ignore",
      timeout: 280_000,
    });
  } catch {
    return undefined;
  }
  return existsSync(folder) ? folder : undefined;
}

/** Whether a program answers on this machine. */
export function isHere(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
