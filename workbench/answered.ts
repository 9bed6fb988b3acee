import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { firstPlace } from "../src/engine/guide/state.ts";
import { startAt, take } from "../src/engine/tree/replay.ts";
import { guideOf } from "../src/knowledge/guides.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";

/** What somebody answers in a guide, as `question=answer` in order, and the very end of it that is theirs. */
interface Answered {
  readonly answers: readonly string[];
  readonly end: string;
}

const file = "tests/content/answered.yml";

/** By guide, written from what the answers say and what the ends are for. */
const answered = parse(readFileSync(file, "utf8")) as Readonly<Record<string, readonly Answered[]>>;

/**
 * Answers that come to another end than they ought to, or are given where nobody asks, one sentence each. Several
 * ends may hold one plan or all be a call, and still say different things: the verdict alone does not tell them apart.
 */
export function endsAstray(knowledge: Knowledge): string[] {
  const guide = guideOf(knowledge);
  return Object.entries(answered).flatMap(([tree, rows]) =>
    rows.flatMap(({ answers, end }) => {
      const at = `${file} › ${tree} › ${answers.join(" ")}`;
      let position = startAt(firstPlace(guide, tree), guide.trees[tree]?.given ?? {});
      for (const answer of answers) {
        const [question = "", way = ""] = answer.split("=");
        const wanted = question.includes("/") ? question : `${tree}/${question}`;
        if (position.place !== wanted) return [`${at}: ${position.place} stands where ${wanted} should ask`];
        position = take(guide, position, way);
      }
      const wanted = end.includes("/") ? end : `${tree}/${end}`;
      return position.place === wanted
        ? []
        : [`${at}: it ends at ${position.place}, and ought to at ${wanted}`];
    }),
  );
}
