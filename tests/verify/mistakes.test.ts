import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { mistakes, untold, withSlip } from "../support/mistakes.ts";

const root = mkdtempSync(join(tmpdir(), "lockstep-mistakes-"));
for (const folder of ["content", "docs/verdicts"]) cpSync(folder, join(root, folder), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

test("there are at least sixty, of all kinds of files", () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(60);
  expect(new Set(mistakes.map(({ file }) => file.replace(/\/.*/, ""))).size).toBeGreaterThanOrEqual(10);
});

test.each(mistakes)("$what: check names the file, the line and the remedy", (mistake) => {
  const path = join(root, "content", mistake.file);
  const before = readFileSync(path, "utf8");
  try {
    writeFileSync(path, withSlip(mistake, before));
    expect(untold(root, mistake, before)).toEqual([]);
  } finally {
    writeFileSync(path, before);
  }
});
