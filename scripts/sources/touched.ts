import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { locales } from "../../src/language/locales.ts";
import { carriedBy, everyStepOf } from "../../src/prose/carried.ts";
import type { Article } from "../../src/prose/check/article.ts";

/** Places that name a claim, by kind, each as its file's reader would find it. */
export type Touched = Readonly<
  Record<"articles" | "guides" | "steps" | "numbers" | "labels" | "verdicts", string[]>
>;

/** A row of the committed verdict table: the place of its verdict. */
export interface VerdictRow {
  readonly tree: string;
  readonly verdict: string;
}

const names = (one: unknown, claim: string): boolean =>
  typeof one === "object" &&
  one !== null &&
  "claims" in one &&
  Array.isArray(one.claims) &&
  one.claims.includes(claim);

/** Labels that the words of a step name, as `android.controls.clear-data`. */
const labelsIn = (kind: string, say: string): string[] =>
  [...say.matchAll(/\{\{\s*(control|screen|field)\.([a-z0-9.-]+)/g)].map(([, what = "", id = ""]) =>
    id.includes(".") ? `${id.replace(".", `.${what}s.`)}` : `${kind}.${what}s.${id}`,
  );

/** Everything that rests on a claim: what has to be read again when its source changes. Pure. */
export function touchedBy(
  knowledge: Knowledge,
  articles: Readonly<Record<string, Article>>,
  rows: readonly VerdictRow[],
  claim: string,
): Touched {
  const guides = Object.entries(knowledge.trees).flatMap(([tree, { nodes, ends }]) =>
    [...Object.entries(nodes), ...Object.entries(ends)].flatMap(([id, one]) =>
      names(one, claim) ? [`${tree}/${id}`] : [],
    ),
  );
  const steps = Object.entries(knowledge.procedures).flatMap(([id, procedure]) =>
    everyStepOf(knowledge, procedure)
      .filter((step) => names(step, claim))
      .map((step) => ({ id: `${id} › ${step.id}`, labels: labelsIn(procedure.kind, step.say.en) })),
  );
  const cited = Object.entries(articles).filter(([, article]) =>
    locales.some((locale) => carriedBy(knowledge, article[locale]).has(claim)),
  );
  const verdicts = rows.filter(({ verdict }) => guides.includes(verdict));
  const perTree = Map.groupBy(verdicts, ({ tree }) => tree);
  return {
    articles: cited.map(([key]) => key),
    guides,
    steps: [...new Set(steps.map(({ id }) => id))],
    numbers: Object.entries(knowledge.quantities).flatMap(([id, one]) => (names(one, claim) ? [id] : [])),
    labels: [...new Set(steps.flatMap(({ labels }) => labels))],
    verdicts: [...perTree].map(([tree, all]) => `${tree}: ${all.length}`),
  };
}
