import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { rules } from "./rule-list.ts";

const tests = [
  "tests/domain",
  "tests/content/proof.test.ts",
  "tests/content/procedures.test.ts",
  "tests/content/source-cases.test.ts",
];

/** A copy of the project in which rules can be loosened: the project itself is never touched. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-mutants-"));
  for (const part of [
    "src",
    "content",
    "tests",
    "docs",
    "workbench",
    "package.json",
    "tsconfig.json",
    "tsconfig.base.json",
  ])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  // No built site is needed here, so none is served.
  const config = 'export default { test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000 } };\n';
  writeFileSync(join(folder, "vitest.config.ts"), config);
  return folder;
}

function passes(folder: string): boolean {
  try {
    execFileSync(resolve("node_modules/.bin/vitest"), ["run", "--bail=1", ...tests], {
      cwd: folder,
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Loosens each rule of the servers in turn and runs the tests on it.
 * @throws Error when the tests fail without any change, or a rule is no longer where it was.
 */
export function* ruleMutants(): Generator<{ readonly what: string; readonly killed: boolean }> {
  const folder = copyOfProject();
  try {
    if (!passes(folder))
      throw new Error("npm run mutants: the tests fail before any rule is loosened. Mend them first.");
    for (const { what, file, from, to } of rules) {
      const source = readFileSync(file, "utf8");
      if (!source.includes(from))
        throw new Error(
          `scripts/mutants/rule-list.ts › ${what}: ${file} no longer has "${from}". Correct it.`,
        );
      writeFileSync(join(folder, file), source.replace(from, to));
      yield { what, killed: !passes(folder) };
      writeFileSync(join(folder, file), source);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
