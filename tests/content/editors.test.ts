import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { namedFiles, schemaFiles } from "../../scripts/schemas/schemas.ts";
import { fileKinds } from "../../src/library/kinds.ts";

test("the schemas of editors are those of today: npm run schemas", () => {
  for (const [file, text] of Object.entries(schemaFiles()))
    expect(readFileSync(file, "utf8"), file).toBe(text);
});

test("every file of the content fits the schema that it names", () => {
  for (const file of Object.keys(namedFiles())) {
    const kind = fileKinds.find(({ files }) => files.test(file.slice("content/".length)));
    expect(kind?.schema.safeParse(parse(readFileSync(file, "utf8"))).success, file).toBe(true);
  }
});

test("every file of the content names its schema in its first line: npm run schemas", () => {
  const named = Object.entries(namedFiles());
  expect(named.length).toBeGreaterThan(80);
  for (const [file, text] of named) expect(readFileSync(file, "utf8"), file).toBe(text);
});
