import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const styles = readFileSync("src/site/styles/face/device.css", "utf8");
const tokens = readFileSync("src/site/styles/tokens.css", "utf8");

/** The two colours of a token, of the light and of the dark theme. */
function pairOf(text: string, token: string): [string, string] {
  const [, light = "", dark = ""] = new RegExp(`${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(text) ?? [];
  expect(light, token).not.toBe("");
  return [light, dark];
}

const full = (colour: string) => (colour.length === 4 ? colour.replace(/\w/g, "$&$&") : colour);

/** Luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full(colour).slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test("the ring stands out from the halo that it touches, and is no colour of the keyboard's focus", () => {
  const ring = pairOf(styles, "--f-ring");
  const halo = pairOf(styles, "--f-halo");
  const focus = pairOf(tokens, "--focus");
  for (const theme of [0, 1] as const) {
    expect(contrast(ring[theme], halo[theme])).toBeGreaterThanOrEqual(3);
    expect(ring[theme]).not.toBe(focus[theme]);
  }
});
