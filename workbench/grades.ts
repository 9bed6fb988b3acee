import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Knowledge } from "../src/knowledge/knowledge.ts";

const file = "tests/content/pinned-claims.yml";

/** By article, then by `source confidence`: the ids of the claims, with spaces between. */
type Pinned = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is written down of each claim, as `article, source confidence`. */
const grades: ReadonlyMap<string, string> = new Map(
  Object.entries(parse(readFileSync(file, "utf8")) as Pinned).flatMap(([article, groups]) =>
    Object.entries(groups).flatMap(([grade, ids]) =>
      ids.split(/\s+/).map((id) => [id, `${article}, ${grade}`] as const),
    ),
  ),
);

/** Claims that stand elsewhere or are trusted otherwise than was written down, one sentence each. Pure but for the file. */
export function regraded({ claims }: Pick<Knowledge, "claims">): string[] {
  const changed = Object.entries(claims).flatMap(([id, { article, source, confidence }]) => {
    const is = `${article}, ${source} ${confidence}`;
    const was = grades.get(id);
    return was === is
      ? []
      : [
          `content/claims › ${id}: it is “${is}”, ${file} has ${was ? `“${was}”` : "none"}. Look at its source, then at both.`,
        ];
  });
  const gone = [...grades.keys()].filter((id) => !(id in claims));
  return [...changed, ...gone.map((id) => `${file} › ${id}: there is no such claim. Take it out.`)];
}
