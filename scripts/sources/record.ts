import { readFileSync, writeFileSync } from "node:fs";
import { parseDocument } from "yaml";
import type { Locale } from "../../src/language/locales.ts";

/** A list on one line: marks are looked for, not read. */
function short(document: ReturnType<typeof parseDocument>, marks: readonly string[]) {
  const list = document.createNode(marks);
  list.flow = true;
  return list;
}

/**
 * Writes down in a file of claims on which sentences they rest, and which sentences are left over. Everything else in
 * the file stays as it is, with its comments.
 */
export function writeMarks(
  file: string,
  locale: Locale,
  rests: Readonly<Record<string, readonly string[]>>,
  others: readonly string[],
): void {
  const document = parseDocument(readFileSync(file, "utf8"));
  for (const [claim, marks] of Object.entries(rests))
    document.setIn(["claims", claim, "rests", locale], short(document, marks));
  document.setIn(["others", locale], short(document, others));
  writeFileSync(file, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}
