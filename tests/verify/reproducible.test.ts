import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Digest of every file of the built site, by name. */
const digests = () =>
  Object.fromEntries(
    readdirSync("dist", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file, createHash("sha256").update(readFileSync(file)).digest("hex")]),
  );

test("two builds of the same files are the same, byte for byte", () => {
  const one = digests();
  // Vitest tells what runs under it that nothing is built for readers (PROD, DEV): a build hears nothing of that.
  const { PATH, HOME } = process.env;
  execFileSync("npm", ["run", "build"], { stdio: "ignore", env: { PATH, HOME, NODE_ENV: "production" } });
  const two = digests();
  const differ = Object.keys({ ...one, ...two }).filter((file) => one[file] !== two[file]);
  console.log(`${Object.keys(one).length} files, ${differ.length} differ`);
  expect(differ).toEqual([]);
});
