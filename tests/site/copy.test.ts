import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import { firstOf } from "../../src/engine/reality/condition.ts";
import { type Locale, locales } from "../../src/language/locales.ts";
import { loadArticles } from "../../src/library/articles.ts";
import { shownIn } from "../../src/prose/carried.ts";
import { guide } from "../support/guides.ts";
import { knowledge } from "../support/knowledge.ts";
import { siteText } from "../support/words.ts";

const articles = loadArticles(knowledge);

const idOf = (procedure: object) =>
  Object.entries(knowledge.procedures).find(([, one]) => one === procedure)?.[0] ?? "";

/** How many steps that an article shows warn of a loss, where each slot takes its first way. */
function warningsIn(key: string, locale: Locale): number {
  const prose = articles[key]?.[locale];
  if (!prose) return 0;
  return shownIn(knowledge, prose)
    .flatMap((procedure) => resolve(guide, idOf(procedure), firstOf(procedure.given)))
    .filter(({ loses }) => loses).length;
}

test.each(locales)("the plain copy of every article in %s warns where the article does", (locale) => {
  const counts = Object.entries(knowledge.registry).map(([key, { slug }]) => {
    const copy = readFileSync(`dist/${locale}/kb/${slug}.md`, "utf8");
    const mark = `**${siteText(locale, "warning")}.**`;
    return { key, warnings: warningsIn(key, locale), copied: copy.split(mark).length - 1 };
  });
  expect(counts.filter(({ warnings, copied }) => copied < warnings)).toEqual([]);
  expect(counts.reduce((sum, { warnings }) => sum + warnings, 0)).toBeGreaterThanOrEqual(4);
});
