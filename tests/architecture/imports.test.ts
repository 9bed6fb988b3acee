import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Who may import whom; a folder may always import itself. `knowledge` in tree and procedure stands for its types. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  simulator: ["xstate"],
  language: ["i18next", "typograf", "knowledge"],
  knowledge: ["simulator", "zod", "fastest-levenshtein"],
  prose: ["knowledge", "language", "satteri", "node:path", "node:url"],
  library: ["knowledge", "language", "prose", "yaml", "zod", "node:fs", "node:path", "node:crypto"],
  tree: ["knowledge", "xstate"],
  procedure: ["knowledge", "simulator"],
  scenario: ["knowledge", "simulator", "tree"],
  proof: ["knowledge", "tree", "procedure", "scenario", "simulator"],
  faces: ["simulator", "knowledge", "language", "preact"],
  assistant: [
    "files",
    "tree",
    "procedure",
    "scenario",
    "simulator",
    "faces",
    "language",
    "knowledge",
    "offline",
    "preact",
    "search",
    "uqr",
  ],
  files: ["language"],
  offline: ["language"],
  serving: ["language", "sirv", "node:fs", "node:http", "node:path"],
  search: [
    "files",
    "language",
    "knowledge",
    "minisearch",
    "convert-layout",
    "cyrillic-to-translit-js",
    "fastest-levenshtein",
    "@orama",
  ],
};

/** Folders that may read only types of `knowledge`, so that Zod never reaches the browser. */
const typesOnly = ["search", "faces", "assistant", "language", "tree", "procedure", "scenario"];

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);

function importsOf(file: string) {
  const text = readFileSync(join("src", file), "utf8");
  return [...text.matchAll(/(?:^|\n)(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"/g)].map(
    ([, type, from = ""]) => ({
      type: type !== undefined,
      to: from.startsWith(".") ? normalize(join(dirname(file), from)) : from,
    }),
  );
}

test.each(Object.entries(allowed))("src/%s imports only what it may", (folder, may) => {
  const own = files.filter((file) => file.startsWith(`${folder}/`));
  expect(own.length).toBeGreaterThan(0);
  const wrong = own.flatMap((file) =>
    importsOf(file)
      .filter(({ to }) => ![folder, ...may].includes(to.split("/")[0] ?? ""))
      .map(({ to }) => `${file} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test("Zod stays out of what reaches the browser", () => {
  const pure = new Set(["knowledge/duration.ts", "knowledge/planned.ts"]);
  const wrong = files
    .filter((file) => typesOnly.includes(file.split("/")[0] ?? ""))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ type, to }) => !type && to.startsWith("knowledge/") && !pure.has(to))
        .map(({ to }) => `${file} → ${to}`),
    );
  expect(wrong).toEqual([]);
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
