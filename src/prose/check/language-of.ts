import type { LanguageLaws } from "../../knowledge/language.ts";
import { withoutQuoted } from "../holds.ts";

/** Whether a text is written in another language's letters. Names keep theirs, and so does what is quoted. Pure. */
export function isForeign(laws: LanguageLaws, text: string): boolean {
  const plain = withoutQuoted(laws, text).match(/(?<![\S]*[./@])(?<![\p{L}\d])\p{Ll}[\p{L}’'-]+/gu) ?? [];
  const own = plain.filter((word) => new RegExp(laws.letters, "u").test(word)).length;
  return plain.length > 2 && own * 2 < plain.length;
}
