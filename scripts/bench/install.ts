import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Peer } from "./peers/peer.ts";

/** Where projects are built and kept, outside of this one: packages of this checkout must not help them. */
const cache = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "lockstep-bench");

/** The folder of a peer's project. */
export const folderOf = ({ name }: Peer): string => join(cache, name.toLowerCase());

/** Installs what a peer needs, once; anew when its versions have changed. Needs a network then. */
export function install(peer: Peer): void {
  const folder = folderOf(peer);
  const wanted = JSON.stringify({ private: true, type: "module", dependencies: peer.packages }, null, 2);
  const file = join(folder, "package.json");
  const done = join(folder, "node_modules", ".installed.json");
  if (existsSync(done) && readFileSync(done, "utf8") === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, wanted);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "pipe",
  });
  writeFileSync(done, wanted);
}

/** The version of a package that a peer really uses, as of those that its packages bring with them. */
export function installedVersion(peer: Peer, name: string): string {
  const file = join(folderOf(peer), "node_modules", name, "package.json");
  return existsSync(file) ? String(JSON.parse(readFileSync(file, "utf8")).version) : "not there";
}
