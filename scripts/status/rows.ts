import { type Agreed, agreedFile } from "../../src/knowledge/agreed.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { locales } from "../../src/language/locales.ts";
import { changedSince } from "../../src/library/drift.ts";
import { readFile } from "../../src/library/read.ts";
import { carriedBy, everyStepOf, shownIn } from "../../src/prose/carried.ts";
import { type Article, ownClaims } from "../../src/prose/check/article.ts";
import { gradeOf } from "../../src/prose/check/wording.ts";
import { componentsOf } from "../../src/prose/node.ts";
import { sentencesOf } from "../../src/prose/sentences.ts";
import { total, weigh } from "../../workbench/weight.ts";

/** How one article stands, ready to be printed. */
export interface StatusRow {
  readonly article: string;
  /** Claims carried, of those that are its own; in every language the same, or check says so. */
  readonly claims: string;
  /** How many of its own claims are of high, medium and low confidence. */
  readonly confidence: string;
  /** Claims where sources contradict each other. */
  readonly differ: number;
  /** Day on which its sources were last read. */
  readonly seen: string;
  /** Words in each language. */
  readonly words: string;
  /** School grade that its English demands, after Flesch and Kincaid. */
  readonly grade: string;
  /** Steps executed on the simulator, and lists that nothing can execute. */
  readonly steps: string;
  /** Languages changed since both were last compared. */
  readonly changed: string;
  /** Bytes of its first visit in each language, as the site was built last; unknown without a build. */
  readonly weight: string;
  /** Articles that link here. */
  readonly linked: number;
}

/** Weight of an article's page; a dash where it is not built. */
function weightOf(page: string): string {
  try {
    return String(total(weigh(page)));
  } catch {
    return "–";
  }
}

function rowOf(
  knowledge: Knowledge,
  agreed: Agreed,
  articles: Readonly<Record<string, Article>>,
  key: string,
  article: Article,
): StatusRow {
  const own = ownClaims(knowledge, key);
  const claims = own.flatMap((id) => knowledge.claims[id] ?? []);
  const carried = own.filter((id) =>
    locales.every((locale) => carriedBy(knowledge, article[locale]).has(id)),
  );
  const steps = shownIn(knowledge, article.en).flatMap((procedure) =>
    everyStepOf(knowledge, procedure),
  ).length;
  const byHand = componentsOf(article.en.root, "ByHand").length;
  const sentences = locales.map((locale) => sentencesOf(knowledge, article[locale]));
  const count = (level: string) => claims.filter(({ confidence }) => confidence === level).length;
  return {
    article: key,
    claims: `${carried.length}/${own.length}`,
    confidence: ["high", "medium", "low"].map(count).join("/"),
    differ: claims.filter(({ differs }) => differs !== undefined).length,
    seen: Object.values(knowledge.claims).find((claim) => claim.article === key)?.seen ?? "never",
    words: sentences.map((all) => all.reduce((sum, { words }) => sum + words.length, 0)).join("/"),
    grade: gradeOf(sentences[0] ?? []).toFixed(1),
    steps: byHand > 0 ? `${steps} + ${byHand} by hand` : String(steps),
    changed: changedSince(agreed, key, article).join(" ") || "none",
    weight: locales.map((locale) => weightOf(`${locale}/kb/${knowledge.registry[key]?.slug}`)).join("/"),
    linked: Object.values(articles).filter(({ en }) => en.key !== key && en.links.includes(key)).length,
  };
}

/** How every article stands. */
export const statusRows = (
  knowledge: Knowledge,
  articles: Readonly<Record<string, Article>>,
): StatusRow[] => {
  const agreed = readFile(process.cwd(), "agreed.yml", agreedFile);
  return Object.entries(articles).map(([key, article]) => rowOf(knowledge, agreed, articles, key, article));
};

/** What is settled of the contradictions between sources, and by which claims. */
export function contradictions({ claims }: Knowledge): string[] {
  const settled = Map.groupBy(
    Object.entries(claims).flatMap(([id, { resolves = [] }]) => resolves.map((one) => [one, id] as const)),
    ([one]) => one,
  );
  return [...settled]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([one, by]) => `${one}: ${by.map(([, id]) => id).join(" ")}`);
}
