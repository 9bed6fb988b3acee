import { expect, test } from "vitest";
import { ibkr } from "../../src/domain/ibkr.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import { firstOf } from "../../src/engine/reality/condition.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { type Locale, locales } from "../../src/language/locales.ts";
import { createWords } from "../../src/language/words.ts";
import { reviewArticles } from "../../src/library/articles.ts";
import { wordsOf } from "../../src/prose/words-of.ts";
import { knowledge } from "../support/knowledge.ts";

const { articles } = reviewArticles(knowledge);

/** The content with one number changed, as an editor would change it. */
function withValue(id: string, value: number): Knowledge {
  const copy = structuredClone(knowledge) as { quantities: Record<string, { value: number | "unlimited" }> };
  const quantity = copy.quantities[id];
  if (!quantity) throw new Error(`${id} is gone`);
  quantity.value = value;
  return copy as unknown as Knowledge;
}

const prose = (ground: Knowledge, key: string, locale: Locale) => {
  const article = articles[key];
  return article ? wordsOf(ground, locale, article[locale].root).replaceAll("\u00a0", " ") : "";
};

test.each(locales)("a changed limit changes prose and table together, in %s", (locale) => {
  const changed = withValue("limit-ib-key-day", 1_234_567);
  const written = locale === "en" ? "USD 1,234,567" : "1 234 567 USD";
  for (const key of ["KB2895", "KB1131"]) {
    expect(prose(knowledge, key, locale)).not.toContain(written);
    expect(prose(changed, key, locale)).toContain(written);
  }
});

test.each(locales)("a changed threshold changes the question of a guide and the article, in %s", (locale) => {
  const changed = withValue("android-minimum", 19);
  const ask = knowledge.trees["restore-access"]?.nodes["other-phone"];
  const hint = ask?.hint ?? ask?.findOut;
  if (!hint) throw new Error("the question about the other phone has no hint");
  expect(
    createWords(changed.site, changed.units)[locale].say(hint, { quantity: changed.quantities }),
  ).toContain("19");
  expect(prose(changed, "KB2277", locale)).toContain("Android 19");
});

/** How long a code counts from the moment it was made, on the simulated server. */
function lifetimeMs(ground: Knowledge): number {
  const procedure = ground.procedures["recover-android"];
  if (!procedure) throw new Error("recover-android is gone");
  const so = firstOf(procedure.given);
  const steps = resolve(ground, "recover-android", so);
  const until = steps.findIndex(({ id }) => id === "enter-code");
  const { world } = play(
    ibkr.simulator,
    ibkr.startWorld(so, ground.quantities),
    procedure,
    steps.slice(0, until),
    ground.quantities,
  );
  const due = world.queue.find(({ event }) => event.type === "code.expired")?.dueMs ?? 0;
  return due - world.nowMs;
}

test("a changed lifetime changes the prose and the simulated server together", () => {
  const minutes = knowledge.quantities["code-lifetime"]?.value as number;
  const changed = withValue("code-lifetime", minutes - 3);
  expect(lifetimeMs(knowledge) - lifetimeMs(changed)).toBe(3 * 60_000);
  expect(prose(changed, "KB2748", "en")).toContain(`${minutes - 3} minutes`);
  expect(prose(changed, "KB2748", "ru")).toContain(`${minutes - 3} минут`);
});
