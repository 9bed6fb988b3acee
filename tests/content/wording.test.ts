import { expect, test } from "vitest";
import { createCheck } from "../../src/knowledge/check/check.ts";
import { type Locale, locales } from "../../src/language/locales.ts";
import { loadArticles, proseOf } from "../../src/library/articles.ts";
import { lintTurns } from "../../src/prose/check/lint.ts";
import { aboutSources, checkWording, gradeOf } from "../../src/prose/check/wording.ts";
import { sentencesOf } from "../../src/prose/sentences.ts";
import { knowledge } from "../support/knowledge.ts";

const articles = loadArticles(knowledge);

test.each(locales)(
  "articles in %s speak to their readers: at most one sentence a page is about sources",
  (locale) => {
    const counts = Object.values(articles).map((article) => {
      const all = sentencesOf(knowledge, article[locale]);
      const words = all.reduce((sum, sentence) => sum + sentence.words.length, 0);
      const grade = locale === "en" ? `, grade ${gradeOf(all).toFixed(1)}` : "";
      const talk = aboutSources(knowledge, article[locale], all).length;
      return {
        talk,
        line: `${article[locale].key} ${talk} about sources, ${(words / all.length).toFixed(1)} words a sentence${grade}`,
      };
    });
    console.info(counts.map(({ line }) => line).join("\n"));
    expect(counts.filter(({ talk }) => talk > 1)).toEqual([]);
  },
);

const home = "KB70";
/** What is said of an article to which a paragraph is added. */
function saidOf(locale: Locale, paragraph: string): string[] {
  const check = createCheck();
  const source = `${articles[home]?.[locale].source}\n${paragraph}\n`;
  checkWording(check, knowledge, proseOf(home, locale, source));
  return check.errors.map(({ message }) => message);
}

const long = (word: string) => `${Array.from({ length: 40 }, () => word).join(" ")}.`;

test.each<[string, Locale, string, RegExp]>([
  [
    "talk about sources",
    "en",
    "Our source says no more. By our reading, this link is lost.",
    /talk about sources/,
  ],
  ["talk about sources", "ru", "Источник об этом молчит. Ссылка утрачена.", /talk about sources/],
  ["a long sentence", "en", long("word"), /has 40 words/],
  ["a long sentence", "ru", long("слово"), /has 40 words/],
  ["telegrams", "en", "Open it. Tap this. Wait now. Look there. Go on.", /short sentences/],
  [
    "telegrams",
    "ru",
    "Откройте его. Нажмите сюда. Ждите минуту. Смотрите туда. Идите дальше.",
    /short sentences/,
  ],
  ["another language", "en", "Откройте приложение и нажмите кнопку, чтобы войти.", /not in the language/],
  ["another language", "ru", "Open the app and tap the button to log in.", /not in the language/],
  [
    "a request for a secret",
    "en",
    "Tell Client Services your password. Give the code to IBKR.",
    /give a secret away/,
  ],
  ["a request for a secret", "ru", "Назовите свой пароль сотруднику.", /give a secret away/],
  [
    "hard reading",
    "en",
    `${"Subsequently authenticate organisational telecommunication identification credentials. ".repeat(60)}`,
    /school grade/,
  ],
])("the check sees %s in %s", (_, locale, paragraph, says) => {
  expect(saidOf(locale, "")).toEqual([]);
  expect(saidOf(locale, paragraph).join("\n")).toMatch(says);
});

test.each(locales)("turns that %s avoids are found, with what to write", (locale) => {
  const { avoid } = knowledge.languages[locale];
  expect(avoid.length).toBeGreaterThanOrEqual(10);
  const check = createCheck();
  const examples = { en: "We utilise it prior to login.", ru: "Это необходимо в данном случае осуществить." };
  lintTurns(check, knowledge, "here", locale, examples[locale as keyof typeof examples]);
  expect(check.errors.length).toBeGreaterThanOrEqual(2);
});
