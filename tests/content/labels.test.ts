import { describe, expect, test } from "vitest";
import { locales } from "../../src/language/locales.ts";
import { knowledge } from "../support/knowledge.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ").toLowerCase();

describe.each(Object.entries(knowledge.words))("labels of %s", (_, words) => {
  // A heading may have the id of a control, and neither hides the other.
  const labels = [words.controls, words.fields, words.headings].flatMap((part) => Object.entries(part));

  test.each(locales)("are those of the claims they cite, or marked as ours, in %s", (locale) => {
    const wrong = labels
      .filter(([, label]) => label.claims && !label.inferred?.includes(locale))
      .filter(
        ([, label]) =>
          !label.claims?.some((id) =>
            plain(knowledge.claims[id]?.says[locale] ?? "").includes(plain(label[locale])),
          ),
      )
      .map(([id, label]) => `${id}: "${label[locale]}" is not in ${label.claims?.join(", ")}`);
    expect(wrong).toEqual([]);
  });
});
