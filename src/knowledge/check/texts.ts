import { defaultLocale, locales, otherLocales } from "../../language/locales.ts";
import type { Knowledge } from "../knowledge.ts";
import { nameOf, type Pair } from "../pair.ts";
import type { Check } from "./check.ts";
import { vocabularyOf } from "./vocabulary.ts";

const reference = /\{\{\s*([a-z-]+)\.([a-z0-9.-]+)\s*(?:,\s*([a-z]+)\s*)?\}\}/g;

/** A text with each reference replaced by what stands for its kind and path. Pure. */
export const fillReferences = (text: string, fill: (kind: string, path: string) => string): string =>
  text.replace(reference, (_, kind: string, path: string) => fill(kind, path));

/** References in a text, `{{control.x}}` and `{{quantity.y, gen}}`, as kind, path and form. Pure. */
export function referencesIn(text: string): { kind: string; path: string; form: string | undefined }[] {
  return [...text.matchAll(reference)].map(([, kind = "", path = "", form]) => ({ kind, path, form }));
}

/** Checks that every reference in a text names something that exists, and that both languages name the same. */
export function checkText(
  check: Check,
  knowledge: Pick<Knowledge, "quantities">,
  place: string,
  text: Pair,
  device: string | undefined,
): void {
  const named = (of: string) =>
    referencesIn(of)
      .map(({ kind, path }) => `${kind}.${path}`)
      .sort()
      .join(", ");
  for (const other of otherLocales(defaultLocale))
    if (named(text[defaultLocale]) !== named(text[other]))
      check.fail(
        place,
        `${[defaultLocale, other].map((one) => `${nameOf(one)} names ${named(text[one]) || "nothing"}`).join(", ")}`,
        "Name the same buttons and quantities in both.",
      );
  for (const locale of locales) {
    for (const { kind, path } of referencesIn(text[locale])) {
      const at = `${place} › ${locale}`;
      if (kind === "quantity") {
        check.known(at, "quantity", path, Object.keys(knowledge.quantities));
        continue;
      }
      const [first = "", second] = path.split(".");
      const owner = second === undefined ? device : first;
      const valid = vocabularyOf(owner ?? "")[kind as "control"] ?? [];
      check.known(at, `${kind} of ${owner ?? "no device"}`, second ?? first, valid);
    }
    if (/\{\{/.test(text[locale].replace(reference, "")))
      check.fail(`${place} › ${locale}`, "a reference is malformed", "Write {{control.some-id}}.");
  }
}
