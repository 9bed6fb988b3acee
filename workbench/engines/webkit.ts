import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { createServer } from "node:net";
import { Builder, Capabilities, Key, type WebElement } from "selenium-webdriver";
import { type Engine, phoneSize, type Tab } from "./tab.ts";

const driverPath = () =>
  [process.env["WEBKIT_DRIVER"], "/usr/bin/WebKitWebDriver"].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
const browserPath = () => globSync("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")[0];
const keys = { Enter: Key.ENTER, ArrowDown: Key.ARROW_DOWN };

/** Leaves nothing of a visit: an expression for the page. */
const forget = `(async () => {
  localStorage.clear();
  sessionStorage.clear();
  for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) await worker.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
})()`;

/** A port that nothing listens on at the moment. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** A screen for a browser that has to have one: the machine's own, else one that nobody sees; undefined without either. */
async function startScreen(): Promise<{ display: string; close: () => void } | undefined> {
  const own = process.env["DISPLAY"];
  if (own) return { display: own, close: () => undefined };
  if (!existsSync("/usr/bin/Xvfb")) return undefined;
  const screen = spawn(
    "/usr/bin/Xvfb",
    ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  const display = await new Promise<string>((resolve, reject) => {
    screen.once("error", reject);
    screen.stdio[3]?.once("data", (told: Buffer) => resolve(`:${told.toString().trim()}`));
  });
  return { display, close: () => screen.kill() };
}

/** What the browser writes of errors nobody caught: `CONSOLE JS ERROR …`, on the driver's own output. */
function errorsOf(driver: ChildProcess): string[] {
  const errors: string[] = [];
  driver.stdout?.on("data", (told: Buffer) => {
    errors.push(
      ...told
        .toString()
        .split("\n")
        .filter((line) => line.startsWith("CONSOLE JS ERROR")),
    );
  });
  return errors;
}

async function whenReady(server: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${server}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    "workbench › webkit: WebKitWebDriver does not answer. Start it by hand and see what it says.",
  );
}

/** WebKit, as every browser of an iPhone has it, driven over WebDriver; undefined where this machine has none. */
export async function startWebkit(): Promise<Engine | undefined> {
  const [path, binary] = [driverPath(), browserPath()];
  const screen = path && binary ? await startScreen() : undefined;
  if (!path || !binary || !screen) return undefined;
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  const program = spawn(path, [`--port=${port}`], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, DISPLAY: screen.display },
  });
  const errors = errorsOf(program);
  await whenReady(server);
  const options = { binary, args: ["--automation", "--enable-write-console-messages-to-stdout=true"] };
  const wanted = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options });
  const driver = await new Builder().usingServer(server).withCapabilities(wanted).build();
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...phoneSize });
  return {
    version: String((await driver.getCapabilities()).get("browserVersion")),
    close: async () => {
      await driver.quit();
      program.kill();
      screen.close();
    },
    open: async (): Promise<Tab> => {
      const before = errors.length;
      return {
        goto: (address) => driver.get(address),
        read: (expression) => driver.executeScript(`return (${expression})`),
        click: async (expression) => {
          const element = await driver.executeScript<WebElement | null>(`return (${expression})`);
          if (!element) throw new Error("There is nothing to click on.");
          await element.click();
        },
        type: (text) => driver.actions().sendKeys(text).perform(),
        press: (key) => driver.actions().sendKeys(keys[key]).perform(),
        errors: () => errors.slice(before),
        // One window is all that it offers, and another session may hang: what is remembered is forgotten instead.
        close: async () => {
          await driver.executeScript(`return (${forget})`);
          await driver.get("about:blank");
        },
      };
    },
  };
}
