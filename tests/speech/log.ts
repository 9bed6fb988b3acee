import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Locale, locales } from "../../src/language/locales.ts";
import { hasRole } from "../../workbench/speech.ts";

const fileOf = (state: string) => `docs/speech/${state}.txt`;
const beside = " │ ";

/** What was committed as heard in a state, in one language, phrase by phrase. @throws Error when there is nothing. */
export function heardBefore(state: string, locale: Locale): string[] {
  const file = fileOf(state);
  if (!existsSync(file)) throw new Error(`${file}: there is none. Listen, and run npm run speech.`);
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("│")[locales.indexOf(locale)]?.trim() ?? "").filter(Boolean);
}

/** What has to stand beside each other: the same role, or words beside words. */
const kindOf = (phrase: string) => (hasRole(phrase) ? (phrase.split(",")[0] ?? "") : "words");

/** Two lists beside each other, so that as much as possible of one kind stands in one line: longest common subsequence. */
function aligned(one: readonly string[], other: readonly string[]): [string, string][] {
  const best = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const isPair = (i: number, j: number) => kindOf(one[i] ?? "") === kindOf(other[j] ?? "");
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = isPair(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [string, string][] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length)
    if (i < one.length && j < other.length && isPair(i, j)) pairs.push([one[i++] ?? "", other[j++] ?? ""]);
    else if (j >= other.length || (i < one.length && at(i + 1, j) >= at(i, j + 1)))
      pairs.push([one[i++] ?? "", ""]);
    else pairs.push(["", other[j++] ?? ""]);
  return pairs;
}

/** Commits what is heard now: the languages beside each other, so that a reviewer sees what one of them lacks. */
export function keepHeard(state: string, heard: Readonly<Record<Locale, readonly string[]>>): void {
  const [one = [], other = []] = locales.map((locale) => heard[locale]);
  const lines = aligned(one, other).map((pair) => pair.join(beside).trimEnd());
  writeFileSync(fileOf(state), `${lines.join("\n")}\n`);
}
