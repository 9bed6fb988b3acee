import type { Knowledge } from "../knowledge.ts";
import type { Check } from "./check.ts";
import { checkClaims } from "./procedures.ts";
import { vocabularyOf } from "./vocabulary.ts";

const parts = {
  screens: "screen",
  controls: "control",
  fields: "field",
  notices: "notice",
  headings: "heading",
} as const;

/** Checks that words name exactly the parts of the anatomy: none missing, none left over. */
export function checkWords(check: Check, knowledge: Knowledge): void {
  for (const [kind, words] of Object.entries(knowledge.words)) {
    const vocabulary = vocabularyOf(kind);
    for (const [part, what] of Object.entries(parts) as [keyof typeof parts, keyof typeof vocabulary][]) {
      const place = `content/words/${kind}.yml › ${part}`;
      const named = Object.keys(words[part]);
      for (const id of named) check.known(place, what, id, vocabulary[what]);
      for (const id of vocabulary[what])
        if (!named.includes(id)) check.fail(place, `"${id}" has no words`, "Add it in both languages.");
    }
    for (const labels of [words.controls, words.fields, words.headings])
      for (const [id, { claims = [], inferred, maker }] of Object.entries(labels)) {
        const place = `content/words/${kind}.yml › ${id}`;
        checkClaims(check, knowledge, place, claims);
        if (claims.length === 0 && !inferred?.length && !maker)
          check.fail(
            place,
            "nothing says where this label comes from",
            "Name its claim under `claims`, or the languages in which it is ours under `inferred`; the phone's own has `maker: true`.",
          );
      }
  }
}
