import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A copy of the project that may be broken: the project itself is never touched. */
export interface Scratch {
  /** Writes another text into a file of the copy. */
  readonly write: (file: string, text: string) => void;
  /** Puts a file back as the project has it. */
  readonly restore: (file: string) => void;
  /** Whether these test files pass in the copy as it is now. */
  readonly passes: (tests: readonly string[]) => boolean;
  readonly remove: () => void;
}

const parts = ["src", "content", "tests", "docs", "workbench", "scripts/mutants", "package.json"];
const settings = ["tsconfig.json", "tsconfig.base.json"];

/** A mutant that makes a loop endless is noticed as well: by the clock. */
const longestMs = 240_000;

/** Makes the copy. No built site is needed in it, so none is served. */
export function createScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-mutants-"));
  for (const part of [...parts, ...settings]) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const config = `export default {
    test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000, isolate: false, pool: "threads", maxWorkers: 1 },
  };\n`;
  writeFileSync(join(folder, "vitest.config.ts"), config);
  return {
    write: (file, text) => writeFileSync(join(folder, file), text),
    restore: (file) => writeFileSync(join(folder, file), readFileSync(file, "utf8")),
    passes: (tests) =>
      spawnSync(resolve("node_modules/.bin/vitest"), ["run", "--bail=1", ...tests], {
        cwd: folder,
        stdio: "ignore",
        timeout: longestMs,
        killSignal: "SIGKILL",
      }).status === 0,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
