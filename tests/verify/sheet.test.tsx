import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import renderToString from "preact-render-to-string";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Face } from "../../src/faces/face.tsx";
import { type Locale, locales } from "../../src/language/locales.ts";
import { launch } from "../../workbench/browser.ts";
import { everyLook } from "../support/looks.ts";
import { builtWords, everyScreen } from "../support/screens.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const folder = "docs/sheets";
/** Parts of all pixels that may differ, and by how much of 255 a colour has to, to count. */
const tolerance = { part: 0.01, colour: 48 };

const facesIn = (locale: Locale) =>
  [...everyScreen.filter(({ notice }) => notice === null), ...everyLook]
    .map((screen) => renderToString(<Face screen={screen} words={builtWords(locale, screen.kind)} />))
    .map((face) => `<li>${face}</li>`)
    .join("");

/** All screens, and the settings in every look, small, as one picture. */
async function sheet(locale: Locale, colorScheme: "light" | "dark"): Promise<Buffer> {
  const options = { colorScheme, viewport: { width: 1400, height: 900 }, reducedMotion: "reduce" } as const;
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${inject("site")}/${locale}/screens/`);
  await page.evaluate((html) => {
    document.body.innerHTML = `<ul class="screens">${html}</ul>`;
  }, facesIn(locale));
  const taken = await page.locator(".screens").screenshot({ type: "jpeg", quality: 70 });
  await page.context().close();
  return taken;
}

/** The part of all pixels in which two pictures differ; 1 where their sizes do. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([a = "", b = "", colour = 0]) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      };
      const [first, second] = [await pixels(String(a)), await pixels(String(b))];
      if (first.length !== second.length) return 1;
      let count = 0;
      for (let at = 0; at < first.length; at += 4)
        if (
          [0, 1, 2].some(
            (channel) => Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0)) > Number(colour),
          )
        )
          count++;
      return count / (first.length / 4);
    },
    [one.toString("base64"), other.toString("base64"), tolerance.colour],
  );
}

test.each(locales.flatMap((locale) => (["light", "dark"] as const).map((theme) => ({ locale, theme }))))(
  "every screen looks as on the committed sheet, in $locale, $theme: else look, and run `npm run sheets`",
  async ({ locale, theme }) => {
    const file = `${folder}/${locale}-${theme}.jpg`;
    const taken = await sheet(locale, theme);
    if (process.env["SHEETS"] === "new") {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, taken);
    }
    const page = await browser.newPage();
    expect(await difference(page, taken, readFileSync(file))).toBeLessThanOrEqual(tolerance.part);
    await page.close();
  },
);
