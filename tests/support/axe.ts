import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { isWhole } from "./in-turn.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a page wears that no page before it wore in this window: each element's kind and classes, and its parent's. */
function isNewlyDressed(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const known = ((window as unknown as { dresses?: Set<string> }).dresses ??= new Set());
    const before = known.size;
    const dress = (one: Element | null) => one && `${one.tagName} ${one.getAttribute("class")}`;
    for (const one of document.body.querySelectorAll("*"))
      known.add(`${dress(one)} < ${dress(one.parentElement)}`);
    return known.size > before;
  });
}

/**
 * What axe finds on a page, one line each. Pictures of devices are looked at once, all of them alive. The size of
 * targets is `lackOfRoom`'s, which asks for more. Contrast, which takes as long as all else, is looked at where a
 * page wears something new; `npm run verify` looks at it everywhere.
 */
export async function violations(page: Page): Promise<string[]> {
  // Its half a megabyte is read once for as long as the window stays, though pages change within it.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const hasContrast = (await isNewlyDressed(page)) || isWhole;
  const results: AxeResults = await page.evaluate(
    ([values, enabled]) =>
      (window as unknown as { axe: typeof import("axe-core") }).axe.run(
        { exclude: [[".picture"]] },
        {
          runOnly: { type: "tag", values: [...values] },
          // Text keeps the contrast of level AAA.
          rules: {
            "color-contrast-enhanced": { enabled },
            "color-contrast": { enabled: false },
            "target-size": { enabled: false },
          },
          resultTypes: ["violations"],
        },
      ),
    [tags, hasContrast] as const,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(" | ")}`,
  );
}
