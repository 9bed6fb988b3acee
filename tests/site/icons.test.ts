import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { spriteOf } from "../../scripts/icons/sprite.ts";

const sprite = readFileSync("src/site/icons/icons.svg", "utf8");

test("the sprite holds the icons that are named, as their set draws them: else run `npm run icons`", () => {
  expect(sprite).toBe(spriteOf());
});

test("the sprite is within its weight", () => {
  expect(brotliCompressSync(sprite).length).toBeLessThanOrEqual(2_500);
});
