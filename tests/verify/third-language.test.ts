import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addLanguage } from "../../workbench/third-language.ts";
import { knowledge } from "../support/knowledge.ts";

const copy = mkdtempSync(join(tmpdir(), "lockstep-language-"));
afterAll(() => rmSync(copy, { recursive: true }));

const needed = [
  "content",
  "docs",
  "public",
  "scripts",
  "src",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "tsconfig.base.json",
];

test("a third language is a line in the code and a column in the content: the site is built with it", () => {
  for (const name of needed) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  addLanguage(copy, "de");
  execFileSync(join(copy, "node_modules/.bin/astro"), ["build"], {
    cwd: copy,
    stdio: "pipe",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  const page = (path: string) => readFileSync(join(copy, "dist", path, "index.html"), "utf8");
  for (const { slug } of Object.values(knowledge.registry))
    expect(existsSync(join(copy, "dist/de/kb", slug, "index.html")), slug).toBe(true);
  for (const tree of Object.keys(knowledge.trees))
    expect(page(`de/fix/${tree}`)).toContain('<html lang="de"');
  expect(page("en/kb/2748")).toContain('hreflang="de"');
  expect(page("ru/kb/2748")).toContain('href="/de/kb/2748/"');
  expect(page("de/kb/2748")).toContain('href="/ru/kb/2748/"');
}, 600_000);
