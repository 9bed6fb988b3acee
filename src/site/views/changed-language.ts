import { agreedFile } from "../../knowledge/agreed.ts";
import type { Locale } from "../../language/locales.ts";
import { changedSince } from "../../library/drift.ts";
import { readFile } from "../../library/read.ts";
import { articles } from "../content.ts";

const agreed = readFile(process.cwd(), "agreed.yml", agreedFile);

/** The language of an article that has changed while the other has not, if there is one. */
export function drift(key: string): Locale | undefined {
  const article = articles[key];
  const changed = article ? changedSince(agreed, key, article) : [];
  return changed.length === 1 ? changed[0] : undefined;
}
