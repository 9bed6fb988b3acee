import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { spriteOf } from "../../scripts/icons/sprite.ts";
import { iconNames } from "../../src/faces/icons.ts";

const sprite = readFileSync("src/site/icons/icons.svg", "utf8");

test("the sprite holds the icons that are named, as their set draws them: else run `npm run icons`", () => {
  expect(sprite).toBe(spriteOf());
});

test("every icon of the sprite is drawn somewhere", () => {
  const files = ["src", "content"].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(tsx?|astro|yml)$/.test(file) && file !== "faces/icons.ts")
      .map((file) => readFileSync(join(root, file), "utf8")),
  );
  const isDrawn = (name: string) =>
    files.some((text) => text.includes(`"${name}"`) || text.includes(`icon: ${name}\n`));
  expect(iconNames.filter((name) => !isDrawn(name))).toEqual([]);
});

test("the sprite is within its weight", () => {
  expect(brotliCompressSync(sprite).length).toBeLessThanOrEqual(2_500);
});
