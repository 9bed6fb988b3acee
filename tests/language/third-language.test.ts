import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addLanguage } from "../../workbench/third-language.ts";

const copy = mkdtempSync(join(tmpdir(), "lockstep-check-"));
afterAll(() => rmSync(copy, { recursive: true }));

test("a third language is one line in the code and a column in the content: nothing is found wrong", () => {
  for (const name of ["content", "scripts", "src", "package.json"])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  addLanguage(copy, "de");
  const file = "src/language/locales.ts";
  const lines = (root: string) => readFileSync(join(root, file), "utf8").split("\n").length;
  expect(lines(copy)).toBe(lines(".") + 1);
  const said = execFileSync(process.execPath, ["scripts/check.ts"], { cwd: copy, encoding: "utf8" });
  expect(said).toMatch(/KB3073: .*de (\d+)\/\1$/m);
  expect(said).toContain("All is well.");
});
