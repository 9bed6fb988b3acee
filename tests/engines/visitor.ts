import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Engine, Tab } from "../../workbench/engines/tab.ts";

const require = createRequire(import.meta.url);

/** What finds things as people name them, the same in every engine: one expression, which a page's policy lets pass. */
const library = readFileSync(
  require.resolve("@testing-library/dom/dist/@testing-library/dom.umd.min.js"),
  "utf8",
)
  .replace(/\n\/\/# sourceMappingURL=.*\s*$/, "")
  .replace(/;\s*$/, "");

const patienceMs = 15_000;

/** What is sought: a role, and a name in full; `within` narrows it to a part of the page. */
interface Sought {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly within?: string;
}

/** Somebody with a browser: finds things by role and name, and waits for them as long as anybody would. */
export interface Visitor {
  readonly go: (path: string) => Promise<void>;
  readonly press: (sought: Sought) => Promise<void>;
  /** Clicks on what a selector finds first among what is seen. */
  readonly pick: (selector: string) => Promise<void>;
  readonly sees: (sought: Sought) => Promise<void>;
  readonly until: (expression: string) => Promise<void>;
  readonly read: (expression: string) => Promise<unknown>;
  readonly type: (text: string) => Promise<void>;
  readonly key: (key: "Enter" | "ArrowDown") => Promise<void>;
  /** Path and fragment of where they are. */
  readonly place: () => Promise<string>;
  readonly errors: () => readonly string[];
  readonly leave: () => Promise<void>;
}

/** An expression for the first thing in the page that is sought, or null. */
function found({ role, name, level, within = "body" }: Sought): string {
  const options = [level === undefined ? "" : `level: ${level}`];
  if (name !== undefined) options.push(`name: (one) => plain(one) === plain(${JSON.stringify(name)})`);
  return `(() => {
    const plain = (text) => text.replace(/[\\s\\u00a0]+/g, " ").trim();
    const part = document.querySelector(${JSON.stringify(within)});
    const options = { ${options.filter(Boolean).join(", ")} };
    return part && (TestingLibraryDom.queryAllByRole(part, ${JSON.stringify(role)}, options)
      .find((one) => one.checkVisibility()) ?? null);
  })()`;
}

const isLoaded = "typeof TestingLibraryDom === 'object'";

async function waitFor(tab: Tab, expression: string): Promise<void> {
  const end = Date.now() + patienceMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      if (!(await tab.read(isLoaded))) await tab.read(`void (${library})`);
      if (await tab.read(`Boolean(${expression})`)) return;
      last = undefined;
    } catch (error) {
      // A page that is just being left answers nobody.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const where = await tab.read("location.href").catch(() => "nowhere");
  throw new Error(`${where}: waited in vain for ${expression}${last ? ` (${last})` : ""}`);
}

/** Opens a window in which nothing is remembered. */
export async function visit(engine: Engine, site: string): Promise<Visitor> {
  const tab = await engine.open();
  const press = async (expression: string) => {
    await waitFor(tab, expression);
    // What moves away or is drawn anew at that moment is pressed once more, as anybody would.
    await tab.click(expression).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await waitFor(tab, expression);
      await tab.click(expression);
    });
  };
  return {
    go: async (path) => {
      await tab.goto("about:blank");
      await tab.goto(site + path);
    },
    press: (sought) => press(found(sought)),
    pick: (selector) =>
      press(
        `([...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility()) ?? null)`,
      ),
    sees: (sought) => waitFor(tab, found(sought)),
    until: (expression) => waitFor(tab, expression),
    read: tab.read,
    type: tab.type,
    key: tab.press,
    place: async () => String(await tab.read("location.pathname + location.hash")),
    errors: tab.errors,
    leave: tab.close,
  };
}
