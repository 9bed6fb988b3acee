import { describe, expect, test } from "vitest";
import { createCheck } from "../../src/knowledge/check/check.ts";
import { checkReady, checkThing } from "../../src/knowledge/check/ready.ts";
import type { Pair } from "../../src/knowledge/pair.ts";
import { knowledge } from "../support/knowledge.ts";

const said = (thing: Pair) => {
  const check = createCheck();
  checkThing(check, knowledge, "a.yml › ready › 1", thing);
  return check.errors.map(({ message }) => message);
};

const sound: Pair = { en: "your username", ru: "имя пользователя" };

test("nothing to have ready for a call is a secret", () => {
  const check = createCheck();
  checkReady(check, knowledge);
  expect(check.errors).toEqual([]);
});

test("nor is what every call needs", () => {
  const every = Object.entries(knowledge.site.texts).filter(([id]) => id.startsWith("ready-"));
  expect(every.length).toBeGreaterThanOrEqual(3);
  expect(every.flatMap(([, text]) => said(text as Pair))).toEqual([]);
});

describe("a secret is noticed", () => {
  test.each([
    ["your password", "password"],
    ["the PIN of the DSC+", "PIN"],
    ["the passcode of the iPhone", "passcode"],
    ["the Temporary Code", "Code"],
    ["the code and the Security Code Card", "code"],
  ])("in English: %s", (en, word) => {
    expect(said({ ...sound, en })).toEqual([
      `a.yml › ready › 1 › en: “${en}” asks for a secret: ${word}. Nobody at IBKR needs a password, a PIN or a code: name what happened instead.`,
    ]);
  });

  test.each([
    "пароль",
    "ваш PIN-код",
    "код-пароль iPhone",
    "временный код",
    "коды из SMS",
    "код с карты кодов",
  ])("in Russian: %s", (ru) => {
    expect(said({ ...sound, ru })).toEqual([
      expect.stringContaining(`a.yml › ready › 1 › ru: “${ru}” asks for`),
    ]);
  });

  test("and a card that is only called after codes is none", () => {
    expect(
      said({ en: "that the Security Code Card is worn", ru: "что карта кодов безопасности стёрлась" }),
    ).toEqual([]);
  });
});
