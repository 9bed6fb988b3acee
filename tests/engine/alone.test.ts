import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));

const read = (file: string) => readFileSync(file, "utf8");

/** Words of one field of work; the engine works for any. */
const foreign =
  /\b(ibkr|ib key|interactive brokers|phones?|android|iphone|tokens?|sms|dsc|portal|login server)\b/gi;

test.each(["src/engine", "tests/toy"])(
  "%s names nothing of Interactive Brokers, in code or in words",
  (folder) => {
    const files = sourcesIn(folder);
    expect(files.length).toBeGreaterThan(2);
    const named = files.flatMap((file) =>
      read(file)
        .split("\n")
        .flatMap((line, at) => [...line.matchAll(foreign)].map(([word]) => `${file}:${at + 1} ${word}`)),
    );
    expect(named).toEqual([]);
  },
);

test("the engine and its tests import nothing of the domain, the content or the site", () => {
  const files = [...sourcesIn("src/engine"), ...sourcesIn("tests/engine"), ...sourcesIn("tests/toy")];
  const outside = files.flatMap((file) =>
    [...read(file).matchAll(/from "(\.[^"]+)"/g)]
      .map(([, from = ""]) => join(file, "..", from))
      .filter((to) => !/^(src\/engine|tests\/toy|tests\/engine)\//.test(to))
      .map((to) => `${file} → ${to}`),
  );
  expect(outside).toEqual([]);
});

test("a whole field of work takes 200 lines at most", () => {
  const lines = sourcesIn("tests/toy").map((file) => read(file).trimEnd().split("\n").length);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(200);
});
