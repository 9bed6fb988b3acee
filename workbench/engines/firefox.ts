import { existsSync } from "node:fs";
import puppeteer, { type ElementHandle } from "puppeteer-core";
import { type Engine, phoneSize, type Tab } from "./tab.ts";

const findFirefox = () =>
  [process.env["FIREFOX"], "/usr/bin/firefox-esr", "/usr/bin/firefox"].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );

/** Firefox, driven over WebDriver BiDi; undefined where this machine has none. */
export async function startFirefox(): Promise<Engine | undefined> {
  const executablePath = findFirefox();
  if (!executablePath) return undefined;
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  return {
    version: (await browser.version()).replace(/^\D+/, ""),
    close: () => browser.close(),
    open: async (): Promise<Tab> => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(phoneSize);
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      return {
        goto: async (address) => void (await page.goto(address)),
        read: (expression) => page.evaluate(expression),
        click: async (expression) => {
          const element = (
            await page.evaluateHandle(expression)
          ).asElement() as ElementHandle<Element> | null;
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
