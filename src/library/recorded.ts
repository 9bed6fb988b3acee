import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "docs/verdicts";
const wayTaken = /\b[a-z0-9-]+\/[a-z0-9-]+=[a-z0-9-]+/g;

/** Every way that the committed tables of verdicts hold, as `tree/id=way`: links that somebody may have kept. */
export function recordedWays(root: string): ReadonlySet<string> {
  const path = join(root, folder);
  const tables = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".tsv")) : [];
  return new Set(tables.flatMap((name) => readFileSync(join(path, name), "utf8").match(wayTaken) ?? []));
}
