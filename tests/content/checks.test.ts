import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createCheck } from "../../src/knowledge/check/check.ts";
import { checkSayAndDo } from "../../src/knowledge/check/say-and-do.ts";
import type { Step } from "../../src/knowledge/procedure.ts";
import { proseOf, reviewArticles } from "../../src/library/articles.ts";
import { checkProse } from "../../src/prose/check/article.ts";
import { tagNames } from "../../src/prose/check/tags.ts";
import { knowledge } from "../support/knowledge.ts";

const { articles } = reviewArticles(knowledge);

/** What check says about an English article with something in it replaced. */
function said(key: string, from: string | RegExp, to: string): string[] {
  const source = articles[key]?.en.source ?? "";
  const changed = source.replace(from, to);
  expect(changed, `${key} no longer has ${from}`).not.toBe(source);
  const check = createCheck();
  checkProse(check, knowledge, proseOf(key, "en", changed));
  return check.errors.map((error) => error.message);
}

describe("check notices in an article", () => {
  test.each([
    [
      "steps that no device carries out",
      '<Procedure id="log-in-dsc-plus" headed="yes" />',
      "1. Press it.\n2. Wait.",
      "no device carries out",
    ],
    [
      "a procedure taken away with the claims of its steps",
      '<Procedure id="log-in-dsc-plus" headed="yes" />',
      "",
      "no words carry F209",
    ],
  ])("%s", (_, from, to, fact) => {
    expect(said("KB2634", from, to).join("\n")).toContain(fact);
  });

  test.each([
    ["procedure", 'id="log-in-qr"', 'id="log-in-q"', 'procedure "log-in-q" does not exist'],
    ["way", 'ways="app-pin fingerprint"', 'ways="app-pin finger"', '"finger" does not exist'],
  ])("a %s that there is none of", (_, from, to, fact) => {
    expect(said("KB2277", from, to).join("\n")).toContain(fact);
  });

  test("a reason for steps by hand that is none", () => {
    expect(said("KB975", 'why="post"', 'why="lazy"').join("\n")).toContain('"lazy" does not exist');
  });

  test.each([
    ["typed", "<Ui>Clear data</Ui>"],
    ["nearly typed", "<Ui>Clear dato</Ui>"],
    ["in bold", "**Clear storage**"],
    ["in quotes", "“Storage & cache”"],
  ])("a label of a device, %s", (_, typed) => {
    const found = said(
      "android-app-data",
      "## Check the permissions",
      `${typed} is a button.\n\n## Check the permissions`,
    );
    expect(found.join("\n")).toContain("is typed out");
  });
});

/** A step that presses OK and then Done, with some of it changed. */
function stepSaid(change: Partial<Step>): string[] {
  const step: Step = {
    id: "a",
    say: {
      en: "Tap {{control.ok}}, then {{control.done}}.",
      ru: "Нажмите {{control.ok}}, затем {{control.done}}.",
    },
    do: [{ press: "ok" }, { press: "done" }],
    see: { screen: "home" },
    claims: [],
    ...change,
  };
  const check = createCheck();
  checkSayAndDo(check, "a", step);
  return check.errors.map(({ fact }) => fact);
}

const en = "Tap {{control.ok}}, then {{control.done}}.";

describe("what a step says is what it does", () => {
  test("as it stands", () => expect(stepSaid({})).toEqual([]));

  test.each<[string, Partial<Step>, string]>([
    [
      "a button named that is not pressed",
      { do: [{ press: "ok" }] },
      "English names done, which is not used",
    ],
    [
      "another order of gestures",
      { do: [{ press: "done" }, { press: "ok" }] },
      "English names ok, done, where done, ok",
    ],
    [
      "swapped in one language",
      { say: { en, ru: "{{control.done}}, затем {{control.ok}}." } },
      "Russian names done, ok",
    ],
    ["declared in vain", { names: ["cancel"] }, "English does not name cancel"],
    [
      "what not to press named first",
      { say: { en: `Not {{control.cancel}}. ${en}`, ru: `Не {{control.cancel}}. ${en}` }, names: ["cancel"] },
      "English names cancel first",
    ],
  ])("%s", (_, change, fact) => {
    expect(stepSaid(change).join("\n")).toContain(fact);
  });
});

test("writers have a tag for each component, and no other", () => {
  const drawn = readdirSync("src/site/writers")
    .filter((name) => name.endsWith(".astro"))
    .map((name) => name.replace(".astro", ""));
  expect(drawn.sort()).toEqual([...tagNames].sort());
});
