import { expect, test } from "vitest";
import { type Agreed, agreedFile } from "../../src/knowledge/agreed.ts";
import { proseOf, reviewArticles } from "../../src/library/articles.ts";
import { changedSince, hashesOf } from "../../src/library/drift.ts";
import { readFile } from "../../src/library/read.ts";
import { knowledge } from "../support/knowledge.ts";

const { articles } = reviewArticles(knowledge);
const agreed = readFile(process.cwd(), "agreed.yml", agreedFile);

test("every article was compared at least once; those that changed since are listed", () => {
  expect(Object.keys(agreed).sort()).toEqual(Object.keys(knowledge.registry).sort());
  for (const [key, article] of Object.entries(articles)) {
    const changed = changedSince(agreed, key, article);
    if (changed.length > 0) console.warn(`${key}: ${changed.join(" and ")} changed since both were compared`);
  }
});

test("one changed language is noticed by its text alone", () => {
  const article = articles["KB2748"];
  if (!article) throw new Error("KB2748 is gone");
  const now: Agreed = { KB2748: hashesOf(article) };
  expect(changedSince(now, "KB2748", article)).toEqual([]);
  const en = proseOf("KB2748", "en", `${article.en.source}\nOne more sentence.\n`);
  expect(changedSince(now, "KB2748", { ...article, en })).toEqual(["en"]);
});
