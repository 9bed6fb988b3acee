import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { hasTurn } from "../support/in-turn.ts";
import { person } from "../support/journey.ts";
import { knowledge } from "../support/knowledge.ts";
import { siteText } from "../support/words.ts";

const someone = person();

/** Addresses of all places that links of the guide lead to, walking from the first one as a person would. */
async function walkAll(page: Page, start: string): Promise<Set<string>> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    await page.goto(next);
    const shown = page.locator(".node").filter({ visible: true });
    expect(await shown.count(), `${next} shows one node`).toBe(1);
    const foot = shown.locator(".foot");
    expect(await foot.locator("a[hreflang]").count(), `${next} has the other language`).toBe(1);
    // Only the first question of all has nothing before it.
    const isDoor = next === start;
    expect(await foot.locator("a[data-back]").count(), `${next} has a way back`).toBe(isDoor ? 0 : 1);
    const links = await shown
      .locator("a[data-way]")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    waiting.push(...links);
  }
  return seen;
}

describe.each(locales)("without JavaScript, in %s", (locale) => {
  test.runIf(hasTurn(locale, 0))(
    "every end of every tree is reached by links, one node at a time",
    async () => {
      const page = await someone.open(`/${locale}/fix/start/`, { javaScriptEnabled: false });
      const seen = await walkAll(page, page.url());
      const places = new Set([...seen].map((url) => url.replace(/.*\/fix\//, "").replace("/#", "/")));
      for (const [name, tree] of Object.entries(knowledge.trees))
        for (const end of Object.keys(tree.ends)) expect([...places]).toContain(`${name}/${end}`);
    },
  );

  test("each node has a way back, a way to begin again and the other language", async () => {
    const page = await someone.open(`/${locale}/fix/restore-access/#pin`, { javaScriptEnabled: false });
    const foot = page.locator(".node").filter({ visible: true }).locator(".foot");
    await foot.getByRole("link", { name: siteText(locale, "back"), exact: true }).waitFor();
    await foot.getByRole("link", { name: siteText(locale, "start-again"), exact: true }).waitFor();
    const twin = foot.locator("a[hreflang]");
    expect(await twin.getAttribute("href")).toMatch(/\/fix\/restore-access\/#pin$/);
  });

  test("a link that holds answers says so and begins with the first question", async () => {
    const page = await someone.open(`/${locale}/fix/restore-access/#v1;happened=lost`, {
      javaScriptEnabled: false,
    });
    // Text engines skip <noscript>, so it is found by its element.
    const note = page.locator("main noscript p");
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toContain("#v1");
    expect(await page.locator(".node").filter({ visible: true }).getAttribute("id")).toBe("happened");
  });
});
