import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { forbiddenImports, written } from "./graph.ts";
import { browserFiles, browserLaws, laws, rooms } from "./laws.ts";

const broken: Record<string, string[]> = {};

beforeAll(async () => {
  const violations = [
    ...(await forbiddenImports(["src"], laws, true)),
    ...(await forbiddenImports(browserFiles, browserLaws, false)),
  ];
  for (const violation of violations) (broken[violation.rule.name] ??= []).push(written(violation));
});

test.each([...laws, ...browserLaws])("$name", ({ name }) => {
  expect(broken[name] ?? []).toEqual([]);
});

test("every room has a law", () => {
  const files = readdirSync("src", { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const found = new Set(files.flatMap(({ parentPath }) => relative("src", parentPath).split(sep)[0] || []));
  expect([...found].sort()).toEqual([...Object.keys(rooms), "pages", "site"].sort());
});

test("files are short: none above 300 lines, 95 % at most 200, the median at most 60", () => {
  const all = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(tsx?|astro|css)$/.test(file),
  );
  const lines = all
    .map((file) => readFileSync(join("src", file), "utf8").split("\n").length)
    .sort((a, b) => a - b);
  expect(lines.at(-1)).toBeLessThanOrEqual(300);
  expect(lines[Math.floor(lines.length * 0.95)]).toBeLessThanOrEqual(200);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
});
