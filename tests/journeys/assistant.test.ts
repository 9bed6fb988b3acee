import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { chromiumPath } from "../../workbench/browser.ts";
import { inTurn } from "../support/in-turn.ts";
import { endTitle } from "../support/words.ts";

const textOf = (result: unknown) => (result as { content: { text: string }[] }).content[0]?.text ?? "";

// The draft stands behind a switch of Chromium; a browser without it loads nothing of this.
test.each(inTurn(["tools"]))(
  "in %s, an assistant in the browser reads a guide's cases and opens one (%s)",
  async (locale) => {
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ["--no-sandbox", "--enable-features=WebMCP", "--enable-experimental-web-platform-features"],
    });
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.goto(`${inject("site")}/${locale}/fix/lost-device/`);
    await expect
      .poll(async () => (await page.webmcp.tools()).map(({ name }) => name).toSorted())
      .toEqual(["open_answers", "read_cases"]);
    const { cases } = JSON.parse(textOf(await page.webmcp.callTool("read_cases"))) as {
      cases: { answers: { place: string; way: string }[]; verdict: string }[];
    };
    expect(cases.length).toBeGreaterThan(5);
    const one = cases.find(({ verdict }) => verdict === "lost-device/call-dsc-plus");
    const said = await page.webmcp.callTool("open_answers", { answers: one?.answers ?? [] });
    const title = endTitle(locale, "lost-device", "call-dsc-plus");
    expect(textOf(said).replace(/\s/g, " ")).toBe(title.replace(/\s/g, " "));
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    // What is none of the guide's is refused in words, and the page stays as it is.
    for (const answers of [[], [{ place: "nothing/here", way: "x" }], "text", [null]])
      expect(await page.webmcp.callTool("open_answers", { answers })).toMatchObject({ isError: true });
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await browser.close();
  },
);
