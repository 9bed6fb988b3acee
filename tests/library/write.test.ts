import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { blocksOf, withBlock } from "../../scripts/write/blocks.ts";
import { isOwn } from "../../scripts/write/integration.ts";
import { pairsIn, withWords } from "../../scripts/write/pairs.ts";
import { answer } from "../../scripts/write/routes.ts";
import { reviewContent } from "../../src/library/review.ts";

const files = globSync("content/**/*.yml");
const read = (file: string) => readFileSync(file, "utf8");
/** Words in which YAML might read signs of its own. */
const hostile = { en: `- a: "b" # {c}, [d] & *e | 'f'`, ru: "«да»: нет # @ ! %" };

describe("words are written into a YAML file", () => {
  test("and nothing else of it changes", () => {
    let texts = 0;
    for (const file of files) {
      const source = read(file);
      for (const pair of pairsIn(source)) {
        texts++;
        const { en, ru } = pair.sides;
        expect(withWords(source, pair, { en: en.words, ru: ru.words }), file).toBe(source);
      }
    }
    expect(texts).toBeGreaterThan(1500);
  });

  test.each(files)("%s takes any words, in each of its texts", (file) => {
    const source = read(file);
    // The last texts too: a few of a long file will do.
    const pairs = pairsIn(source);
    const some = pairs.filter((_, at) => at % Math.ceil(pairs.length / 6) === 0 || at === pairs.length - 1);
    for (const pair of some) {
      const now = withWords(source, pair, hostile);
      const texts = pairsIn(now);
      expect(texts.find(({ place }) => place === pair.place)?.sides.en.words).toBe(hostile.en);
      expect(texts.find(({ place }) => place === pair.place)?.sides.ru.words).toBe(hostile.ru);
      const back = pairsIn(now).find(({ place }) => place === pair.place);
      const was = { en: pair.sides.en.words, ru: pair.sides.ru.words };
      expect(back && parse(withWords(now, back, was))).toEqual(parse(source));
      // Whatever stands before and behind stays byte for byte, comments too.
      expect(now.startsWith(source.slice(0, Math.min(pair.sides.en.from, pair.sides.ru.from)))).toBe(true);
      expect(now.endsWith(source.slice(Math.max(pair.sides.en.to, pair.sides.ru.to)))).toBe(true);
    }
  });
});

test("an article is the sum of its parts, and one of them changes alone", () => {
  for (const file of globSync("content/articles/*/*.mdx")) {
    const source = read(file);
    const blocks = blocksOf(source);
    expect(blocks.map(({ text }) => text).join("\n\n"), file).toBe(source.trim().replace(/\n{3,}/g, "\n\n"));
    const [, , third] = blocks;
    expect(third && withBlock(source, third, third.text)).toBe(source);
  }
});

/** The place to write, in a copy of the content. */
function place() {
  const root = mkdtempSync(join(tmpdir(), "lockstep-write-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const part of ["content", "docs/verdicts"]) cpSync(part, join(root, part), { recursive: true });
  const agreed: string[] = [];
  const room = {
    root,
    check: async () => reviewContent(root).problems,
    status: async () => ({
      heads: ["article", "claims carried"],
      rows: [["KB<1>", "3/3"]],
      settled: ["C01: X001"],
      wrong: 0,
    }),
    agree: async (article: string) => void agreed.push(article),
  };
  const go = (path: string, form?: Record<string, string>) =>
    answer(room, { path, form: form && new URLSearchParams(form) });
  return { root, agreed, go, text: (file: string) => readFileSync(join(root, file), "utf8") };
}

const procedure = "content/procedures/recover-iphone.yml";

describe("the place to write", () => {
  test("saves both languages, and shows what check finds beside them", async () => {
    const { go, text } = place();
    const row = "steps.open-app.say";
    const pair = pairsIn(text(procedure)).find(({ place }) => place === "steps › open-app › say");
    const was = { "was-en": pair?.sides.en.words ?? "", "was-ru": pair?.sides.ru.words ?? "" };
    const saved = await go(procedure, { row, en: "Open {{control.no-such}}.", ru: "Откройте.", ...was });
    expect(saved).toEqual({ status: 303, to: `/write/${procedure}?saved#${row}` });
    expect(text(procedure)).toContain("Откройте.");
    const page = await go(procedure);
    const drawn = "html" in page ? (page.html.split(`id="${row}"`)[1]?.split("</form>")[0] ?? "") : "";
    expect(drawn).toContain("no-such");
    expect(drawn).toContain('class="found"');
    const list = await go("");
    expect("html" in list && list.html).toMatch(/recover-iphone\.yml<\/a> <b class="found">\d/);
  });

  test("writes nothing over what somebody else has written meanwhile, and keeps the words", async () => {
    const { go, text } = place();
    const before = text(procedure);
    const said = await go(procedure, {
      row: "title",
      en: "Mine",
      ru: "Моё",
      "was-en": "Older",
      "was-ru": "Старое",
    });
    expect(said.status).toBe(409);
    expect("html" in said && said.html).toContain("Mine");
    expect(text(procedure)).toBe(before);
  });

  test("changes one part of an article, and notes that both say the same", async () => {
    const { go, text, agreed } = place();
    const [en, ru] = ["en", "ru"].map((locale) => `content/articles/KB1942/${locale}.mdx`) as [
      string,
      string,
    ];
    const [theirs, ours] = [text(en), text(ru)].map((source) => blocksOf(source)[1]?.text ?? "") as [
      string,
      string,
    ];
    await go("content/articles/KB1942", {
      ...{ row: "part-2", en: `${theirs} More.`, ru: `${ours} Ещё.` },
      ...{ "was-en": theirs, "was-ru": ours },
    });
    expect(text(en)).toContain(`${theirs} More.`);
    expect(text(ru)).toContain(`${ours} Ещё.`);
    const said = await go("content/articles/KB1942/", { agree: "yes" });
    expect(said).toEqual({ status: 303, to: "/write/content/articles/KB1942/?saved" });
    expect(agreed).toEqual(["KB1942"]);
  });

  test("a part that one language lacks is written at its end, and no words are lost", async () => {
    const { root, go, text } = place();
    const ru = "content/articles/KB1942/ru.mdx";
    const whole = text(ru);
    const parts = blocksOf(whole);
    const last = parts.at(-1);
    writeFileSync(join(root, ru), whole.slice(0, last?.from));
    const en = blocksOf(text("content/articles/KB1942/en.mdx"))[parts.length - 1]?.text ?? "";
    const was = { "was-en": en, "was-ru": "" };
    await go("content/articles/KB1942", { row: `part-${parts.length}`, en, ru: last?.text ?? "", ...was });
    expect(text(ru).trimEnd()).toBe(whole.trimEnd());
  });

  test.each([
    "../package.json",
    "content/../package.json",
    "package.json",
    "content/agreed.yml",
    "content/procedures/none.yml",
  ])("knows no %s", async (path) => {
    const { go } = place();
    expect((await go(path)).status).toBe(404);
    expect((await go(path, { row: "title", en: "x", ru: "x" })).status).toBe(404);
  });

  test("records a practice, asks for what is missing, and writes the procedure", async () => {
    const { go, text } = place();
    const practice = "/en/simulator/#v1;scenario=reinstalled-iphone;did=phone.open-app,phone.yes";
    const asked = await go("record", { practice });
    expect("html" in asked && asked.html).toContain('name="step-1-en"');
    expect("html" in asked && asked.html).not.toMatch(/[.!?](Then|Затем)/);
    const html = "html" in asked ? asked.html : "";
    const proposed = [...html.matchAll(/<input name="([^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    const words = { ...Object.fromEntries(proposed), practice, write: "yes" };
    const refused = await go("record", words);
    expect(refused.status).toBe(422);
    const own = { id: "recorded", "title-en": "Try", "title-ru": "Попробовать", article: "KB2748" };
    const rest = { "summary-en": "It.", "summary-ru": "Это.", "ends-en": "Done.", "ends-ru": "Готово." };
    expect(await go("record", { ...words, ...own, ...rest })).toEqual({
      status: 303,
      to: "/write/content/procedures/recorded.yml?saved",
    });
    expect(parse(text("content/procedures/recorded.yml")).steps).toHaveLength(2);
    // An id that is taken is refused, and the words that were typed are there still.
    const taken = await go("record", { ...words, ...own, ...rest, id: "recover-iphone" });
    expect(taken.status).toBe(422);
    expect("html" in taken && taken.html).toContain("is there already");
    expect("html" in taken && taken.html).toContain("Попробовать");
    expect((await go("record", { practice: "nonsense" })).status).toBe(422);
  });
});

test.each([
  ["a reader at this machine", "127.0.0.1", "localhost:4321", "GET", undefined, true],
  ["a form of this place", "::1", "localhost:4321", "POST", "http://localhost:4321", true],
  ["a form of another site", "127.0.0.1", "localhost:4321", "POST", "https://elsewhere.example", false],
  ["a form that hides where it comes from", "127.0.0.1", "localhost:4321", "POST", undefined, false],
  ["another machine", "192.168.1.5", "localhost:4321", "GET", undefined, false],
  ["a name that only leads here", "127.0.0.1", "elsewhere.example", "GET", undefined, false],
])("%s is let in, or not", (_, remoteAddress, host, method, origin, isLetIn) => {
  const request = { socket: { remoteAddress }, headers: { host, origin }, method };
  expect(isOwn(request as Parameters<typeof isOwn>[0])).toBe(isLetIn);
});

test("nothing of it is in the site", () => {
  for (const page of ["dist/en/index.html", "dist/ru/kb/2748/index.html"])
    expect(read(page)).not.toContain("/write/");
});

test("how every article stands is a page, with what it says as text", async () => {
  const { go } = place();
  const said = await go("status/");
  expect(said).toMatchObject({ status: 200 });
  expect("html" in said && said.html).toContain("<td>KB&lt;1&gt;</td><td>3/3</td>");
  expect("html" in said && said.html).toContain("Nothing is wrong.");
});
