import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const require = createRequire(import.meta.url);

/** The library as one module of its own, with what it exports put where the page's own window can reach it. */
const reader = readFileSync(
  require.resolve("@guidepup/virtual-screen-reader").replace(/lib\/.*$/, "lib/esm/index.browser.js"),
  "utf8",
)
  .replace(/\n\/\/# sourceMappingURL=.*\s*$/, "")
  .replace(/export\s*\{[^}]*?([\w$]+) as virtual\b[^}]*\};?/, "window.virtualReader = $1;");

interface Reader {
  readonly start: (options: { container: Element }) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly lastSpokenPhrase: () => Promise<string>;
  readonly spokenPhraseLog: () => Promise<string[]>;
  readonly stop: () => Promise<void>;
}

declare global {
  interface Window {
    virtualReader?: Reader;
  }
}

const atom = /^(?:link|button|image|option|checkbox|radio), /;
const quiet = /^(?:end of .*|paragraph|strong|emphasis|listitem, .*|document)$/;
const role =
  /^(?:main|banner|contentinfo|search|navigation|region|article|complementary|heading|link|button|image|list|group|option|checkbox|radio|combobox|textbox|searchbox|status|alert|table|row|rowgroup|cell|columnheader|rowheader|separator|term|definition|dialog|progressbar)(?:,|$)/;

/** Whether a phrase tells of something with a role, and not the words that stand there. */
export const hasRole = (phrase: string): boolean => role.test(phrase);

/**
 * Phrases as a listener takes them in. What stands within something that is told by its name is left out: the library
 * goes into a picture's letters and a link's sign; what people listen with does not (WAI-ARIA: "children presentational",
 * and a name that is given). The words of a paragraph are one phrase, and ends are not counted.
 */
function asHeard(phrases: readonly string[]): string[] {
  const heard: string[] = [];
  let isOpen = false;
  for (let at = 0; at < phrases.length; at++) {
    const phrase = (phrases[at] ?? "").replace(/[\s\u00a0\u2060]+/g, " ").trim();
    const end = atom.test(phrase) ? phrases.indexOf(`end of ${phrases[at]}`, at) : -1;
    if (end > at) at = end;
    if (quiet.test(phrase)) isOpen = false;
    else if (hasRole(phrase) || !isOpen) heard.push(phrase);
    else heard.push(`${heard.pop()} ${phrase}`.replace(/ (?=[.,:;)])/g, ""));
    if (!quiet.test(phrase)) isOpen = !hasRole(phrase);
  }
  return heard;
}

/**
 * What a screen reader says of a part of a page from its beginning to its end, one phrase a line. The page's context
 * has to be one that passes over its policy.
 * @throws Error where the part is not there, or has no end.
 */
export async function speechOf(page: Page, part: string): Promise<string[]> {
  if (!(await page.evaluate(() => window.virtualReader !== undefined)))
    await page.addScriptTag({ content: reader, type: "module" });
  await page.waitForFunction(() => window.virtualReader !== undefined);
  const phrases = await page.evaluate(async (selector) => {
    const [found, virtual] = [document.querySelector(selector), window.virtualReader];
    if (!found || !virtual) throw new Error(`There is no ${selector} to be read.`);
    // It would be read as its source: nobody with a program hears it.
    for (const unread of document.querySelectorAll("noscript")) unread.remove();
    await virtual.start({ container: found });
    const first = await virtual.lastSpokenPhrase();
    const last = `end of ${first.split(",")[0]}`;
    for (let count = 0; count < 20_000; count++) {
      await virtual.next();
      const phrase = await virtual.lastSpokenPhrase();
      if (phrase === last || phrase.startsWith(`${last},`)) break;
    }
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log;
  }, part);
  return asHeard(phrases);
}
