import { describe, expect, test } from "vitest";
import { createCheck } from "../../src/knowledge/check/check.ts";
import { ContentError } from "../../src/knowledge/content-error.ts";
import { type Locale, locales } from "../../src/language/locales.ts";
import { proseOf, reviewArticles } from "../../src/library/articles.ts";
import { carriedBy } from "../../src/prose/carried.ts";
import { type Article, checkProse, checkTwins, ownClaims } from "../../src/prose/check/article.ts";
import { componentsOf } from "../../src/prose/node.ts";
import { knowledge } from "../support/knowledge.ts";
import { mutantsOf } from "../support/mutants.ts";

const { articles, errors } = reviewArticles(knowledge);

/** Whether the build would notice that one language of an article is replaced: what is cheap to see is asked first. */
function isNoticed(key: string, article: Article, locale: Locale, source: string): boolean {
  const check = createCheck();
  try {
    const changed = proseOf(key, locale, source);
    checkTwins(check, { ...article, [locale]: changed });
    if (check.errors.length === 0) checkProse(check, knowledge, changed);
  } catch (error) {
    if (error instanceof ContentError) return true;
    throw error;
  }
  return check.errors.length > 0;
}

test("every article and every text of the content keeps the laws", () => {
  expect(errors.map((error) => error.message)).toEqual([]);
  expect(Object.keys(articles)).toEqual(Object.keys(knowledge.registry));
  expect(Object.keys(articles).length).toBeGreaterThanOrEqual(28);
});

test("every fact of the sources is a claim", () => {
  const missing = Array.from({ length: 222 }, (_, index) => `F${String(index + 1).padStart(3, "0")}`).filter(
    (id) => !(id in knowledge.claims),
  );
  expect(missing).toEqual([]);
});

test("every claim is carried by an article, a guide, a procedure, a quantity or a page of sources", () => {
  const { trees, procedures, slots, quantities, words, glossary } = knowledge;
  const elsewhere = JSON.stringify({ trees, procedures, slots, quantities, words, glossary });
  const carried = new Set(Object.values(articles).flatMap(({ en }) => [...carriedBy(knowledge, en)]));
  const idle = Object.keys(knowledge.claims).filter(
    (id) => !carried.has(id) && !knowledge.claims[id]?.about && !elsewhere.includes(`"${id}"`),
  );
  expect(idle).toEqual([]);
});

test("every list of steps in an article is carried out on the simulator, or says why it cannot be", () => {
  const count = (name: string) =>
    Object.values(articles).flatMap(({ en }) =>
      componentsOf(en.root, name).map(({ props }) => ({ key: en.key, props })),
    );
  const shown = count("Procedure");
  const byHand = count("ByHand");
  console.info(
    `lists of steps: ${shown.length + byHand.length}, carried out ${shown.length}, by hand ${byHand.length}: ${byHand.map(({ key, props }) => `${key} (${props["why"]})`).join(", ")}`,
  );
  // `tests/content/procedures.test.ts` plays every procedure there is, in every variant.
  expect(shown.filter(({ props }) => !((props["id"] ?? "") in knowledge.procedures))).toEqual([]);
  expect(shown.length).toBeGreaterThanOrEqual(20);
  expect(byHand.length).toBeLessThanOrEqual(10);
});

test("every label in prose is a reference to what a device draws, or says where else it stands", () => {
  const labels = Object.values(articles).flatMap(({ en }) =>
    componentsOf(en.root, "Ui").map((component) => ({ key: en.key, ...component })),
  );
  const typed = labels.filter(({ props }) => props["device"] === undefined);
  const words = ({ key, children }: (typeof typed)[number]) =>
    `${key} “${children.map((child) => ("value" in child ? child.value : "")).join("")}”`;
  console.info(
    `labels in prose: ${labels.length}, referenced ${labels.length - typed.length}; drawn by no device ${typed.length}: ${typed.map(words).join(", ")}`,
  );
  // `checkLabels` finds those that a device draws all the same.
  expect(labels.length - typed.length).toBeGreaterThanOrEqual(40);
  expect(typed.length).toBeLessThanOrEqual(34);
});

test("no article prints a telephone number", () => {
  for (const { en, ru } of Object.values(articles))
    for (const { source, place } of [en, ru])
      expect(source, place).not.toMatch(/\+\d[\d ()-]{7,}|\d{3}[- ]\d{3}[- ]\d{4}/);
});

describe.each(Object.entries(articles))("%s", (key, article) => {
  test.each(locales)(
    "carries all its claims in %s, and notices when any sentence or number is taken out",
    (locale) => {
      const carried = carriedBy(knowledge, article[locale]);
      const own = ownClaims(knowledge, key);
      const mutants = mutantsOf(article[locale]);
      const survivors = mutants.filter(({ source }) => !isNoticed(key, article, locale, source));
      console.info(
        `${key} ${locale}: claims ${own.filter((id) => carried.has(id)).length}/${own.length}, mutants ${mutants.length - survivors.length}/${mutants.length}`,
      );
      expect(mutants.length).toBeGreaterThan(4);
      expect(survivors.map(({ what }) => what)).toEqual([]);
    },
  );
});
