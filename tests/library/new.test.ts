import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Answers } from "../../scripts/new/kind.ts";
import { byHand, kindsOf } from "../../scripts/new/kinds.ts";
import { knownHere } from "../../scripts/new/known.ts";
import { reviewContent } from "../../src/library/review.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lockstep-new-"));
  for (const folder of ["content", "docs/verdicts"]) cpSync(folder, join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const kinds = kindsOf(knownHere(), "2026-11-27");
const title = { "title-en": "A title: with a colon", "title-ru": "Заголовок: с двоеточием" };
const summary = {
  "summary-en": "Tells readers how to begin when nothing else helps.",
  "summary-ru": "Рассказывает читателям, с чего начать, если ничего не помогает.",
};
const fact = {
  "says-en": "The person asks Client Services about it on the telephone.",
  "says-ru": "Об этом спрашивают в службе поддержки IBKR по телефону.",
  source: "inferred",
  confidence: "low",
};

/** What somebody answers, for each kind of part. */
const answers: Readonly<Record<string, Answers>> = {
  article: {
    number: "9001",
    ...title,
    ...summary,
    guide: "start",
    practise: "free-play",
    "heading-en": "How to begin",
    "heading-ru": "С чего начать",
    ...fact,
  },
  claim: { article: "KB2748", ...fact },
  term: {
    id: "lockout",
    "term-en": "lockout period",
    "term-ru": "срок блокировки",
    "says-en": "The time for which a login stays locked.",
    "says-ru": "Время, на которое заблокирован вход.",
  },
  procedure: { id: "recover-again", like: "recover-iphone", ...title, ...summary },
  situation: { id: "reinstalled-again", like: "reinstalled-iphone", ...title, ...summary },
};

const read = (path: string) => {
  const place = join(root, path);
  return existsSync(place) ? readFileSync(place, "utf8") : undefined;
};

test("everything that can be begun is tried here", () => {
  expect(Object.keys(answers)).toEqual(Object.keys(kinds));
});

test.each(Object.entries(answers))(
  "%s: every answer fits, and check has nothing to say of what is written",
  (name, said) => {
    const kind = kinds[name];
    expect(kind?.asks.map(({ id }) => id).toSorted()).toEqual(Object.keys(said).toSorted());
    for (const { id, fits, among } of kind?.asks ?? []) {
      expect(said[id], id).toMatch(fits);
      if (among) expect(among, id).toContain(said[id]);
    }
    const files = kind?.write(said, read) ?? {};
    expect(Object.keys(files).length).toBeGreaterThan(0);
    for (const [path, text] of Object.entries(files)) {
      // What stood there still stands there, comments and order and all.
      const kept = (read(path) ?? "").split("\n").filter((line) => line.trim() !== "");
      expect(text.split("\n")).toEqual(expect.arrayContaining(kept));
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    expect(
      reviewContent(root).problems.map(({ place, fact: is, remedy }) => `${place}: ${is}. ${remedy}`),
    ).toEqual([]);
  },
);

test.each(Object.values(byHand))("what no form can begin is told on a page: %s", (page) => {
  expect(existsSync(`docs/tasks/${page}.md`)).toBe(true);
});

test("nothing is written over, and what does not exist is named with the remedy", () => {
  expect(() => kinds["procedure"]?.write({ ...answers["procedure"], id: "recover-iphone" }, read)).toThrow(
    /Choose another id/,
  );
  expect(() => kinds["situation"]?.write({ ...answers["situation"], like: "nothing" }, read)).toThrow(
    /Name one that it has/,
  );
});
