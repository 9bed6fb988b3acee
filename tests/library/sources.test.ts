import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ownSentences } from "../../scripts/sources/borrowed.ts";
import { languageOf, markOf, sentencesOfPage } from "../../scripts/sources/page.ts";
import { touchedBy } from "../../scripts/sources/touched.ts";
import { loadArticles } from "../../src/library/articles.ts";
import { knowledge } from "../support/knowledge.ts";

/** A page as somebody might have saved it: our own words stand for the source's. */
const page = (body: string) =>
  `<!doctype html><html><head><title>Saved</title><script>var x = "Never read.";</script></head><body>
  <nav>Home. Support.</nav>${body}</body></html>`;

describe("a saved page", () => {
  test("is read as its sentences, without what a reader does not see", () => {
    const body =
      "<h1>A card</h1><p>One <b>sentence</b>. Another one, with 24 hours?</p><ul><li>An item</li></ul>";
    expect(sentencesOfPage(page(body), "en").map(({ text }) => text)).toEqual([
      "A card",
      "One sentence.",
      "Another one, with 24 hours?",
      "An item",
    ]);
    expect(sentencesOfPage("One line.\nAnother  line.\n", "en").map(({ text }) => text)).toEqual([
      "One line.",
      "Another line.",
    ]);
    expect([
      languageOf(page("<p>Only words</p>")),
      languageOf(page("<p>Просто слова, много слов</p>")),
    ]).toEqual(["en", "ru"]);
  });

  test("has marks that change with its words, and with nothing else", () => {
    expect(markOf("Tap  “Done” – then wait.")).toBe(markOf('tap "done" — then wait.'));
    for (const other of [
      "Tap “Done” – then wait 1 day.",
      "Tap “Save” – then wait.",
      "Do not tap “Done” – then wait.",
    ])
      expect(markOf(other)).not.toBe(markOf("Tap “Done” – then wait."));
  });
});

test("every claim that an article acts on touches at least its own article", () => {
  const articles = loadArticles(knowledge);
  const alone = Object.entries(knowledge.claims).filter(
    ([id, { article, about, shared }]) =>
      !about && !shared && !touchedBy(knowledge, articles, [], id).articles.includes(article),
  );
  expect(alone.map(([id]) => id)).toEqual([]);
});

test("a claim touches the guides, steps, numbers, labels and verdicts that rest on it", () => {
  const rows = [{ tree: "start", verdict: "app-misbehaves/reset-ibkr-mobile" }];
  const touched = touchedBy(knowledge, loadArticles(knowledge), rows, "F079");
  expect(touched.articles).toContain("android-app-data");
  expect(touched.guides).toContain("app-misbehaves/reset-ibkr-mobile");
  expect(touched.verdicts).toEqual(["start: 1"]);
  const code = touchedBy(knowledge, {}, [], "F066");
  expect(code.steps).toContain("recover-android › enter-code");
  expect(code.labels).toContain("android.fields.activation-code");
  expect(touchedBy(knowledge, {}, [], "X300").numbers).toContain("lockout-failures");
});

describe("npm run sources", () => {
  const claims = Object.entries(knowledge.claims).filter(
    ([, claim]) => claim.article === "KB3073" && claim.source === "article" && !claim.about,
  );
  const said = claims.map(([, { says }]) => says.en.replace(/\{\{[^}]*\}\}/g, "7"));
  const whole = (lines: readonly string[]) =>
    page([...lines, "Nobody claims this."].map((one) => `<p>${one}</p>`).join(""));

  /** The command in a copy of the content, so that nothing is written into the project. */
  function copied() {
    const root = mkdtempSync(join(tmpdir(), "lockstep-sources-"));
    onTestFinished(() => rmSync(root, { recursive: true }));
    for (const part of ["content", "docs/verdicts"]) cpSync(part, join(root, part), { recursive: true });
    const save = (lines: readonly string[]) => writeFileSync(join(root, "kb3073.html"), whole(lines));
    const run = (...words: string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [resolve("scripts/sources.ts"), ...words, "kb3073.html"],
        { cwd: root, encoding: "utf8" },
      );
      return { status, said: stdout, error: stderr };
    };
    return { root, save, run };
  }

  test("records marks and no words, and leaves the rest of the file as it is", () => {
    const { root, save, run } = copied();
    save(said);
    expect(run().error).toContain("Run npm run sources -- --record");
    const before = readFileSync("content/claims/kb3073.yml", "utf8").split("\n");
    expect(run("--record").status).toBe(0);
    const after = readFileSync(join(root, "content/claims/kb3073.yml"), "utf8");
    expect(after).toMatch(/rests:\s*\n?\s*en: \[ ?[0-9a-f]{8} ?\]/);
    expect(after).not.toContain("Nobody claims this");
    expect(before.filter((line) => line.trim() !== "" && !after.includes(line.trim()))).toEqual([]);
  });

  test("names each of our sentences that has ten words in a row with the page, and nothing shorter", () => {
    const { save, run } = copied();
    const [own = ""] = ownSentences(knowledge, loadArticles(knowledge), "en")
      .filter(({ place }) => place.endsWith("KB2748/en.mdx"))
      .map(({ text }) => text.match(/[\p{L}\p{N}'’]+/gu) ?? [])
      .filter((words) => words.length >= 10 && !words.some((word) => /['’]/.test(word)))
      .map((words) => words.slice(0, 10).join(" "));
    expect(own).not.toBe("");
    save([`Theirs: ${own.toUpperCase()}!`]);
    expect(run("--words")).toMatchObject({
      status: 1,
      said: expect.stringContaining("content/articles/KB2748/en.mdx: has 10 words in a row"),
    });
    save([own.split(" ").slice(0, 9).join(" ")]);
    expect(run("--words")).toMatchObject({ status: 0, said: "" });
  });

  test("says nothing of a page that is as it was, and exactly what one changed word touches", () => {
    const { save, run } = copied();
    save(said);
    run("--record");
    expect(run()).toMatchObject({ status: 0, said: "1 pages, nothing has changed.\n" });
    const at = claims.findIndex(([id]) => id === "F021");
    save(said.map((one, index) => (index === at ? `${one.replace(/\.$/, "")} tomorrow.` : one)));
    const { status, said: told } = run();
    expect(status).toBe(1);
    expect(told.match(/^ {2}\w+ has lost its sentence/gm)).toEqual(["  F021 has lost its sentence"]);
    expect(told).toMatch(/articles: .*KB3073/);
    expect(told).toMatch(/guides: .*restore-access\//);
    expect(told.match(/^ {2}new, [0-9a-f]{8}: .*$/gm)).toEqual([expect.stringContaining("tomorrow.")]);
    expect(run("--record").said.match(/^ {2}\w+ rests on/gm)).toEqual(["  F021 rests on"]);
    expect(run().status).toBe(0);
  });
});
