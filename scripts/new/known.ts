import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Known } from "./kind.ts";

const named = (pattern: string) => globSync(pattern).map((path) => basename(path, ".yml"));

/** Ids of what the content of this folder has; read by their lines, as a file may be broken while somebody writes. */
export const knownHere = (): Known => ({
  claimFiles: globSync("content/claims/*.yml"),
  trees: named("content/trees/*.yml").toSorted(),
  procedures: named("content/procedures/*.yml").toSorted(),
  situations: [...readFileSync("content/scenarios.yml", "utf8").matchAll(/^([a-z][a-z0-9-]*):/gm)].map(
    ([, id = ""]) => id,
  ),
});
