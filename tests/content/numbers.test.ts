import { describe, expect, test } from "vitest";
import { createCheck } from "../../src/knowledge/check/check.ts";
import { checkNumbers } from "../../src/knowledge/check/numbers.ts";
import type { Locale } from "../../src/language/locales.ts";
import { knowledge } from "../support/knowledge.ts";

/** What check says when an end of a guide gives this reason, or nothing is changed. */
function said(locale?: Locale, text?: string): string[] {
  const copy = structuredClone(knowledge) as typeof knowledge;
  const end = copy.trees["restore-access"]?.ends["call"];
  if (end && locale && text) end.why[locale] = text;
  const check = createCheck();
  checkNumbers(check, copy);
  return check.errors.map(({ message }) => message);
}

test("no text types out a number with its unit", () => expect(said()).toEqual([]));

describe("a typed number is noticed", () => {
  test.each<[Locale, string, string]>([
    ["en", "It takes 2 days.", "2 days"],
    ["en", "Within two business days it counts.", "two business days"],
    ["en", "Type the 8-digit code.", "8-digit"],
    ["en", "Wait half a minute.", "half a minute"],
    ["en", "More than USD 200,000 needs it.", "USD 200,000"],
    ["en", "It costs 20 USD.", "20 USD"],
    ["en", "It needs iOS 13 or later.", "iOS 13"],
    ["en", "It takes three weeks.", "three weeks"],
    ["ru", "Это займёт 2 дня.", "2 дня"],
    ["ru", "Код действует десять минут.", "десять минут"],
    ["ru", "Подождите полчаса.", "полчаса"],
    ["ru", "Введите 8-значный код.", "8-значный"],
    ["ru", "Введите четырёхзначный код.", "четырёхзначный"],
    ["ru", "Не больше 500 тыс. в день.", "500 тыс"],
    ["ru", "После трёх попыток вход закрыт.", "трёх попыток"],
    ["ru", "Нужен Android 7 или новее.", "Android 7"],
  ])("in %s: %s", (locale, text, typed) => {
    expect(said(locale, text)).toEqual([
      expect.stringContaining(`content/trees/restore-access.yml › ends › call › why › ${locale}: “${typed}”`),
    ]);
  });

  test.each<[Locale, string]>([
    ["en", "It counts {{quantity.code-lifetime}} a day."],
    ["en", "One article of two says so (KB2895)."],
    ["en", "The {{quantity.challenge-digits, number}}-digit code has two parts."],
    ["ru", "Введите {{quantity.challenge-digits, number}}-значный код один раз."],
    ["ru", "Дневной лимит один на всех."],
  ])("what is none stands, in %s: %s", (locale, text) => expect(said(locale, text)).toEqual([]));
});
