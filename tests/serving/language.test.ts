import { expect, test } from "vitest";
import { wantedLanguage } from "../../src/serving/server.ts";

test.each([
  ["en;q=0.5,ru;q=0.9", "ru"],
  ["ru;q=0.5,en;q=0.9", "en"],
  ["de-DE,de;q=0.9,en;q=0.3,ru;q=0.4", "ru"],
  ["ru-RU,en", "ru"],
  ["RU-ru;q=0.8, EN-gb;q=0.7", "ru"],
  ["en;q=0,ru;q=0.1", "ru"],
  ["ru;q=0", "en"],
  ["rue,rum;q=0.9", "en"],
  ["*", "en"],
  ["", "en"],
  ["ru;q=much,;;,=", "en"],
] as const)("a browser that sends %j is led to %s", (accepts, wanted) => {
  expect(wantedLanguage("", accepts)).toBe(wanted);
});

test("a language chosen before comes before any that the browser names", () => {
  expect(wantedLanguage("a=b; language=ru", "en")).toBe("ru");
  expect(wantedLanguage("language=xx", "ru;q=0.1")).toBe("ru");
});

test("a browser that names none is led to the default", () => {
  expect(wantedLanguage()).toBe("en");
});
