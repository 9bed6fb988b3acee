import renderToString from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Screen } from "../../src/engine/world/screen.ts";
import { Face } from "../../src/faces/face.tsx";
import { LiveFace } from "../../src/faces/live-face.tsx";
import { plainScreen } from "../../src/faces/plain.ts";
import { type Locale, locales } from "../../src/language/locales.ts";
import { violations } from "../support/axe.ts";
import { inTurn } from "../support/in-turn.ts";
import { person } from "../support/journey.ts";
import { builtWords, everyScreen } from "../support/screens.ts";

const someone = person();
const touch = { next: undefined, press: () => undefined, type: () => undefined };

/** Places of a screen that may be ringed. */
const marksOn = ({ fields, controls }: Screen) => [...fields, ...controls].map(({ id }) => id);

/** Every screen alive, and as a picture with rings. */
const drawn = (locale: Locale) =>
  everyScreen
    .flatMap((screen) => {
      const words = builtWords(locale, screen.kind);
      return [
        renderToString(<LiveFace screen={screen} words={words} {...touch} />),
        ...(screen.notice === null
          ? [renderToString(<Face screen={screen} words={words} marks={marksOn(screen)} />)]
          : []),
      ];
    })
    .map((face) => `<div class="device">${face}</div>`)
    .join("");

/** Texts that reach beyond the device on which they stand. */
function textBeyondItsDevice(): string[] {
  return [...document.querySelectorAll(".case, .win, .tok, .printed")].flatMap((device) => {
    const room = device.getBoundingClientRect();
    const walker = document.createTreeWalker(device, NodeFilter.SHOW_TEXT);
    const beyond: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest(".hidden, .is-old small")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 0 && (right > room.right + 1 || left < room.left - 1)) beyond.push(node.textContent ?? "");
    }
    return beyond;
  });
}

/** Names of what can be pressed and is smaller than a finger. */
function tooSmallToTouch(): string[] {
  return [...document.querySelectorAll<HTMLElement>(".face button")]
    .filter((button) => button.offsetWidth < 44 || button.offsetHeight < 44)
    .map(
      (button) => `${button.className} ${button.textContent} ${button.offsetWidth} × ${button.offsetHeight}`,
    );
}

test.each(inTurn(["light", "dark"] as const))(
  "in %s, %s, every screen has nothing that axe finds, and nothing is cut off",
  async (locale, colorScheme) => {
    const page = await someone.open(`/${locale}/simulator/`, {
      colorScheme,
      viewport: { width: 320, height: 800 },
    });
    await page.evaluate((html) => {
      const main = document.querySelector("main");
      if (main) main.innerHTML = `<h1>All screens</h1>${html}`;
    }, drawn(locale));
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(textBeyondItsDevice)).toEqual([]);
    expect(await page.evaluate(tooSmallToTouch)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // Where there is room, cards and windows show more than on a phone.
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.evaluate(textBeyondItsDevice)).toEqual([]);
  },
);

describe.each(locales)("every screen of every device, in %s", (locale) => {
  test("has a training mark, words for all it shows, and no field to type into", () => {
    for (const screen of everyScreen) {
      const words = builtWords(locale, screen.kind);
      const html = renderToString(<LiveFace screen={screen} words={words} {...touch} />);
      expect(html, screen.id).toContain(words.training["training"]);
      expect(html, screen.id).not.toMatch(/<input|<textarea|contenteditable/);
      const lines = plainScreen(screen, words);
      expect(lines, screen.id).not.toMatch(/undefined|\[object|\{\{/);
      expect(words.screens[screen.id]?.shows, screen.id).toBeTruthy();
      for (const part of [...screen.controls, ...screen.frame])
        expect(lines).toContain(words.controls[part.id]);
    }
  });

  test("says on every screen with a code that anyone who calls needs it", () => {
    const secret = [
      "activation-code",
      "response",
      "challenge",
      "card-values",
      "security-code",
      "temporary-code",
    ];
    const needed = locale === "en" ? /anyone who calls/i : /тем, кто вам звонит|тому, кто вам звонит/i;
    for (const screen of everyScreen) {
      const names = [...screen.fields.map(({ id }) => id), ...screen.reads];
      if (!names.some((name) => secret.includes(name))) continue;
      expect(
        builtWords(locale, screen.kind).screens[screen.id]?.says?.replaceAll("\u00a0", " "),
        `${screen.kind} ${screen.id}`,
      ).toMatch(needed);
    }
  });
});
