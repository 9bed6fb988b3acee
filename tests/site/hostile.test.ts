import fc from "fast-check";
import { expect, test } from "vitest";
import { readFragment, readWhole } from "../../src/engine/guide/fragment.ts";
import { positionIn } from "../../src/engine/guide/state.ts";
import { decodeSupport } from "../../src/engine/guide/support-code.ts";
import { readPractice } from "../../src/engine/practice/link.ts";
import { articleNumber, supportCodeIn } from "../../src/search/number.ts";
import { wantedLanguage } from "../../src/serving/server.ts";
import { ask } from "../support/catalogues.ts";
import { guide } from "../support/guides.ts";
import { hostile } from "../support/hostile.ts";
import { knowledge } from "../support/knowledge.ts";

const trees = Object.keys(knowledge.trees);

/** Everything that reads what a stranger can write. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "the state of a guide": (text) => {
    const state = readFragment(text, "start");
    return state && positionIn(guide, "start", state);
  },
  "a whole state": (text) => readWhole(text, trees),
  "a practice": readPractice,
  "a support code": (text) => decodeSupport(guide, text),
  "a support code in a query": supportCodeIn,
  "an article number": (text) => articleNumber(text, () => false),
  "a query": (text) => ask("ru", text),
  "a cookie and a language header": (text) => wantedLanguage(text, text),
};

/** Texts that look nearly right, since those go furthest into a reader. */
const nearly = fc
  .array(
    fc.constantFrom(
      "v1",
      ";",
      "=",
      "happened",
      "start/",
      "__proto__",
      "done",
      "9",
      "at",
      "did",
      "w1",
      "~",
      "!",
      ".",
      "KB",
    ),
  )
  .map((parts) => parts.join(""));

test.each(Object.entries(readers))("%s is read from anything without an error", (_, read) => {
  for (const payload of hostile) expect(() => read(payload)).not.toThrow();
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), nearly), (text) => {
      read(text);
    }),
    { seed: 20261124, numRuns: 300 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
