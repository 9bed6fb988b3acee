import { expect, test } from "vitest";
import { loadArticles } from "../../src/library/articles.ts";
import { strayLinks } from "../../workbench/links.ts";
import { knowledge } from "../support/knowledge.ts";

test("a link leads to the article of which the words around it speak, in every language", () => {
  expect(Object.values(loadArticles(knowledge)).flatMap(strayLinks)).toEqual([]);
});
