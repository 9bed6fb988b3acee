import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { knowledge } from "../support/knowledge.ts";

const keys = readdirSync("content/articles");
const source = (key: string, locale: string) => readFileSync(`content/articles/${key}/${locale}.mdx`, "utf8");

/** Claims that an article's words carry. */
const carried = (text: string) =>
  new Set([...text.matchAll(/<Claim of="([^"]+)"/g)].flatMap(([, ids = ""]) => ids.split(" ")));

/** What both languages must have alike, in order: heading levels, components with their props, links, list items. */
const shape = (text: string) =>
  [...text.matchAll(/^(#{2,4}) |^\s*(-|\d+\.) |<\/?[A-Z][^>]*>|\]\([^)]*\)/gm)].map(([found]) =>
    found.trim(),
  );

describe.each(keys)("%s", (key) => {
  test.each(locales)("carries every fact of its source in %s", (locale) => {
    const own = Object.entries(knowledge.claims).filter(
      ([id, claim]) => claim.article === key && id.startsWith("F"),
    );
    const found = carried(source(key, locale));
    expect(own.length).toBeGreaterThan(30);
    expect(own.map(([id]) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  test.each(locales)("cites only claims that exist, in %s", (locale) => {
    const unknown = [...carried(source(key, locale))].filter((id) => !(id in knowledge.claims));
    expect(unknown).toEqual([]);
  });

  test("has the same shape in both languages", () => {
    expect(shape(source(key, "ru"))).toEqual(shape(source(key, "en")));
  });

  test.each(locales)("prints no telephone number, in %s", (locale) => {
    expect(source(key, locale)).not.toMatch(/\+\d[\d ()-]{7,}|\d{3}[- ]\d{3}[- ]\d{4}/);
  });
});

test("Russian texts use «ёлочки», never straight quotes", () => {
  const straight = keys.flatMap((key) =>
    source(key, "ru")
      .replace(/<[^>]+>/g, "")
      .replace(/^---[\s\S]*?---/, "")
      .split("\n")
      .filter((line) => line.includes('"')),
  );
  expect(straight).toEqual([]);
});
