import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { besideOf, locales } from "../../src/language/locales.ts";
import { articlePath, markdownPath } from "../../src/language/paths.ts";
import { brand } from "../../src/site/brand.ts";
import { knowledge } from "../support/knowledge.ts";
import { html, pages } from "../support/pages.ts";

const site = "https://lockstep.example";
const entries = Object.entries(knowledge.registry);
const dist = (path: string) => readFileSync(join("dist", path), "utf8");
const attribute = (text: string, pattern: RegExp) => pattern.exec(text)?.[1];

test("the colours around the site are those of its styles and of its icon", () => {
  const tokens = readFileSync("src/site/styles/tokens.css", "utf8");
  expect(tokens).toContain(`--brand: light-dark(${brand.colour},`);
  expect(tokens).toContain(`--paper: light-dark(${brand.paper},`);
  expect(readFileSync("public/icon.svg", "utf8")).toContain(brand.colour);
});

describe.each(locales)("for programs, in %s", (locale) => {
  test("the sitemap lists every article with its other language", () => {
    const urls = dist("sitemap-0.xml").split("<url>");
    for (const [key, { slug }] of entries) {
      const own = urls.find((url) => url.includes(`<loc>${site}${articlePath(locale, slug)}</loc>`));
      expect(own, key).toContain(`hreflang="${besideOf(locale)}"`);
    }
  });

  test("every page names its own address, its other language and what to show in a link to it", () => {
    for (const page of pages.filter((one) => one.startsWith(`/${locale}/`))) {
      const text = html(page);
      expect(attribute(text, /<link rel="canonical" href="([^"]+)"/), page).toBe(site + page);
      expect(attribute(text, new RegExp(`hreflang="${besideOf(locale)}" href="([^"]+)"`)), page).toBe(
        site + page.replace(`/${locale}/`, `/${besideOf(locale)}/`),
      );
      for (const property of ["og:title", "og:description", "og:url", "og:image", "og:locale"])
        expect(text, page).toContain(`property="${property}"`);
    }
    expect(existsSync("dist/share.png")).toBe(true);
  });

  test("every article has a plain copy that is Markdown and nothing else", () => {
    for (const [key, { slug, title }] of entries) {
      const copy = dist(markdownPath(locale, slug));
      expect(copy.startsWith("\ufeff# "), key).toBe(true);
      expect(copy, key).not.toContain("[[");
      expect(copy).toContain(title[locale].replaceAll("\u00a0", " ").slice(0, 20));
      expect(copy, key).not.toMatch(/<\/?[A-Z]|\{\{|undefined|NaN|^description:/m);
      expect(copy, key).toContain("ibkr.com/support");
    }
  });

  test("the table of contents for language models names every plain copy", () => {
    for (const [, { slug }] of entries)
      expect(dist("llms.txt")).toContain(`${site}${markdownPath(locale, slug)}`);
  });

  test("every article can be reached from the hub", () => {
    const hub = html(articlePath(locale, "2636"));
    const lost = entries.filter(
      ([key, { slug }]) => key !== "KB2636" && !hub.includes(`href="${articlePath(locale, slug)}"`),
    );
    expect(lost.map(([key]) => key)).toEqual([]);
  });

  test("every article offers the guide, the call, related articles, its sources and the day it was checked", () => {
    const word = (id: string) => knowledge.site.texts[id]?.[locale] ?? id;
    for (const [key, { slug }] of entries) {
      const text = html(articlePath(locale, slug)).replaceAll("\u00a0", " ");
      expect(text, key).toMatch(new RegExp(`class="button" href="/${locale}/fix/`));
      expect(text, key).toContain(`href="/${locale}/simulator/#v1;scenario=`);
      for (const id of ["call-prepare", "call-never", "how-sure", "all-sources", "checked"])
        expect(text, `${key} ${id}`).toContain(word(id));
      const related = locale === "en" ? "Related articles" : "Статьи по теме";
      expect(text.split(`>${related}<`)[1], key).toMatch(new RegExp(`<a [^>]*href="/${locale}/kb/`));
    }
  });
});

test("a KB number in prose is a link with its title, and no other article's number stays plain", () => {
  for (const locale of locales)
    for (const [key, { slug }] of entries) {
      const text = html(articlePath(locale, slug));
      const prose = (/<article[\s\S]*?<\/article>/.exec(text)?.[0] ?? "").replace(/<a [\s\S]*?<\/a>/g, "");
      const body = prose
        .replace(/<h1[\s\S]*?<\/h1>/, "")
        .replace(/<details class="(?:sure|needs)"[\s\S]*?<\/details>/g, "");
      const plain = (body.match(/>[^<]*KB\d+/g) ?? []).filter((one) => !one.endsWith(key));
      expect(plain, `${locale} ${key}`).toEqual([]);
    }
  expect(html("/ru/kb/3073/")).toMatch(/href="\/ru\/kb\/70\/">KB70<span class="hidden"[^>]*>\. Как получить/);
});

test("the registry tells programs where every article is and who links to it", () => {
  const { articles } = JSON.parse(dist("registry.json")) as {
    articles: {
      key: string;
      title: object;
      url: object;
      links: string[];
      linkedFrom: string[];
      status: object;
    }[];
  };
  expect(articles.map(({ key }) => key)).toEqual(entries.map(([key]) => key));
  for (const { key, linkedFrom, links } of articles) {
    expect(linkedFrom.length, key).toBeGreaterThan(0);
    expect(links.length, key).toBeGreaterThan(0);
  }
});
