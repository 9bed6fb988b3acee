import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { namedFiles, schemaFiles } from "../../scripts/schemas/schemas.ts";

test("the schemas of editors are those of today: npm run schemas", () => {
  for (const [file, text] of Object.entries(schemaFiles()))
    expect(readFileSync(file, "utf8"), file).toBe(text);
});

test("every file of the content names its schema in its first line: npm run schemas", () => {
  const named = Object.entries(namedFiles());
  expect(named.length).toBeGreaterThan(80);
  for (const [file, text] of named) expect(readFileSync(file, "utf8"), file).toBe(text);
});
