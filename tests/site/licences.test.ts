import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rows = [...readFileSync("docs/licences.md", "utf8").matchAll(/^\| (\S+) +\| (\S+) +\|/gm)]
  .map(([, name = "", licence = ""]) => ({ name, licence }))
  .filter(({ name }) => name !== "package" && !name.startsWith("--"));

test("the licences of what reaches a reader are what the packages say", () => {
  expect(rows.length).toBeGreaterThan(8);
  for (const { name, licence } of rows) {
    const folder = name === "workbox" ? "workbox-core" : name;
    const { license } = JSON.parse(readFileSync(`node_modules/${folder}/package.json`, "utf8")) as {
      license: string;
    };
    expect(license, name).toBe(licence);
  }
});
