import { expect, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { createWords } from "../../src/language/words.ts";
import { knowledge } from "../support/knowledge.ts";

const words = createWords(knowledge.site, knowledge.units);
const { quantities } = knowledge;

/** The same text in every language: only what is filled in differs. */
const inAll = (text: string) =>
  Object.fromEntries(locales.map((locale) => [locale, text])) as Record<"en" | "ru", string>;

test("each language says quantities in its own words, whichever spoke last", () => {
  const text = inAll(
    "{{quantity.code-lifetime}}, {{quantity.code-lifetime, gen}}, {{quantity.limit-sms-day}}",
  );
  for (const _ of [1, 2]) {
    expect(words.en.say(text, { quantity: quantities })).toBe(
      "10\u00a0minutes, 10\u00a0minutes, USD\u00a0200,000",
    );
    expect(words.ru.say(text, { quantity: quantities })).toMatch(
      /^10\u00a0минут, 10\u00a0минут, 200\u00a0000\u00a0USD$/,
    );
  }
});

test.each([
  [1, "1\u00a0day", "1\u00a0день", "1\u00a0дня"],
  [2, "2\u00a0days", "2\u00a0дня", "2\u00a0дней"],
  [5, "5\u00a0days", "5\u00a0дней", "5\u00a0дней"],
  [21, "21\u00a0days", "21\u00a0день", "21\u00a0дня"],
])("%i days stand in the forms of each language", (value, english, nominative, genitive) => {
  const days = { value, unit: "day" } as const;
  expect(words.en.quantity(days, "gen")).toBe(english);
  expect(words.ru.quantity(days)).toBe(nominative);
  expect(words.ru.quantity(days, "gen")).toBe(genitive);
});

test("a word that is missing is an error that names it, and so is a reference that leads nowhere", () => {
  expect(() => words.en.text("no-such-text")).toThrow(/site\.yml: "no-such-text"/);
  expect(() => words.ru.count("no-such-count", 2)).toThrow(/site\.yml: "no-such-count"/);
  expect(() => words.en.say(inAll("{{control.none}}"))).toThrow(/control\.none/);
});
