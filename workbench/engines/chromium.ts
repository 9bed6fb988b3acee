import type { JSHandle } from "playwright-core";
import { launch } from "../browser.ts";
import { type Engine, phoneSize, type Tab } from "./tab.ts";

/** Chromium, driven by Playwright, which also installs it. */
export async function startChromium(): Promise<Engine> {
  const browser = await launch();
  return {
    version: browser.version(),
    close: () => browser.close(),
    open: async (): Promise<Tab> => {
      const context = await browser.newContext({ viewport: phoneSize });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      return {
        goto: async (address) => void (await page.goto(address)),
        read: (expression) => page.evaluate(expression),
        click: async (expression) => {
          const handle: JSHandle = await page.evaluateHandle(expression);
          const element = handle.asElement();
          if (!element) throw new Error(`${page.url()}: there is nothing to click on.`);
          await element.click();
        },
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        errors: () => errors,
        close: () => context.close(),
      };
    },
  };
}
