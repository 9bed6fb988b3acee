import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { total, weigh, weighSearch } from "../../workbench/weight.ts";
import { knowledge } from "../support/knowledge.ts";
import { html, pages } from "../support/pages.ts";

const ids = (text: string) => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

test("every link leads to a page and a place that exist", () => {
  const dead = pages.flatMap((page) => {
    const text = html(page);
    return [...text.matchAll(/<a [^>]*href="([^"]+)"/g)].flatMap(([, href = ""]) => {
      if (/^https:\/\/(ibkr\.com|lockstep\.example)/.test(href)) return [];
      const [path = "", anchor = ""] = href.split("#");
      const target = path === "" ? page : path;
      if (!existsSync(join("dist", target))) return [`${page}: ${href}`];
      if (anchor === "" || anchor.startsWith("v1;")) return [];
      return ids(html(target)).has(anchor) ? [] : [`${page}: ${href}`];
    });
  });
  expect(pages.length).toBeGreaterThan(80);
  expect(dead).toEqual([]);
});

test("every page of one language has its twin in the other", () => {
  const twinless = pages.filter(
    (page) => page.startsWith("/en/") && !pages.includes(page.replace("/en/", "/ru/")),
  );
  expect(twinless).toEqual([]);
});

test.each(locales)("an article in %s is within its weight", (locale) => {
  for (const [key, { slug }] of Object.entries(knowledge.registry)) {
    const hasPictures = Object.values(knowledge.procedures).some(({ article }) => article === key);
    expect(total(weigh(`${locale}/kb/${slug}`)), key).toBeLessThanOrEqual(hasPictures ? 20_000 : 14_000);
  }
});

test("no page wears a class of a sheet that it does not load: sheets are split by what pages draw", () => {
  const sheets = readdirSync("dist/assets").filter((file) => file.endsWith(".css"));
  const styled = new Map(
    sheets.map((file) => [
      `/assets/${file}`,
      new Set(
        [...readFileSync(`dist/assets/${file}`, "utf8").matchAll(/\.([a-z][\w-]*)(?![^{}]*\})/gi)].map(
          ([, name = ""]) => name,
        ),
      ),
    ]),
  );
  const split = [...styled].filter(([file]) => /\/(?:beside|face|desk)\./.test(file));
  expect(split.length).toBe(3);
  const bare = pages.flatMap((page) => {
    const text = html(page);
    const loaded = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href);
    const has = (name: string) => loaded.some((href) => styled.get(href)?.has(name));
    const worn = new Set(
      [...text.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")),
    );
    return split.flatMap(([file, names]) =>
      loaded.includes(file)
        ? []
        : [...worn].filter((name) => names.has(name) && !has(name)).map((name) => `${page}: ${name}`),
    );
  });
  expect(bare).toEqual([]);
});

test.each(locales)("the wizard in %s loads at most 60 kB of script, and neither Zod nor YAML", (locale) => {
  for (const tree of Object.keys(knowledge.trees))
    expect(total(weigh(`${locale}/fix/${tree}`), "script")).toBeLessThanOrEqual(60_000);
  const scripts = readdirSync("dist/assets").filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(0);
  for (const file of scripts)
    expect(readFileSync(`dist/assets/${file}`, "utf8")).not.toMatch(/ZodError|YAMLParseError/);
});

test.each(locales)(
  "the first answer of search in %s is within its weight, and the other language too",
  (locale) => {
    const own = weighSearch(locale);
    console.log(`${locale}: first answer of search ${own} bytes`);
    expect(own).toBeLessThanOrEqual(35_000);
  },
);

test("pictures and steps are in the HTML of an article, in its language", () => {
  const english = html("/en/kb/2748/");
  expect(english.match(/role="img" aria-label="[^"]*Training screen: /g)?.length).toBeGreaterThan(15);
  expect(english).toContain("Recover Setup");
  expect(html("/ru/kb/2748/")).toContain("Восстановить настройки");
});

test("no page shows a reference that was not resolved", () => {
  for (const page of pages) expect(html(page), page).not.toMatch(/\[object|\{\{|>undefined<|NaN/);
});

test("no page prints a telephone number or asks for anything in a form", () => {
  for (const page of pages) {
    expect(html(page), page).not.toMatch(/tel:|\+\d[\d ()-]{8,}/);
    expect(html(page), page).not.toMatch(/<form|type="password"/);
  }
});
