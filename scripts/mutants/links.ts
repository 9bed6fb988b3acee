import { createCheck } from "../../src/knowledge/check/check.ts";
import { ContentError } from "../../src/knowledge/content-error.ts";
import { type Locale, locales } from "../../src/language/locales.ts";
import { loadArticles, proseOf } from "../../src/library/articles.ts";
import { loadKnowledge } from "../../src/library/library.ts";
import { kbNumber, type Prose } from "../../src/prose/article.ts";
import { type Article, checkProse, checkTwins } from "../../src/prose/check/article.ts";
import { componentOf, walk } from "../../src/prose/node.ts";
import { strayLinks } from "../../workbench/links.ts";
import { type Mutant, sampled } from "./mutant.ts";

const knowledge = loadKnowledge();
const articles = loadArticles(knowledge);
const keys = Object.keys(knowledge.registry);

/** A place of an article in which another one is named. */
interface Link {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Where one language of an article names others, in order: by `<Kb>` or by number. */
function linksIn({ root, key }: Prose): Link[] {
  const found: Link[] = [];
  walk(root, (node) => {
    const component = componentOf(node);
    const from = node.position?.start.offset ?? 0;
    if (component?.name === "Kb")
      found.push({ key: component.props["id"] ?? "", from, to: node.position?.end.offset ?? 0 });
    else if (node.type === "text")
      for (const { 0: named, index } of node.value.matchAll(kbNumber))
        found.push({ key: named, from: from + index, to: from + index + named.length });
    return component?.name !== "Kb";
  });
  return found.filter((link) => link.key !== key && keys.includes(link.key));
}

/** An article that exists and has a number, and is neither the one that was named nor the one that names it. */
function another(own: string, named: string): string {
  const others = keys.filter((key) => key !== own && (key === named || key.startsWith("KB")));
  return others[(others.indexOf(named) + 1) % others.length] ?? "";
}

function swapped(prose: Prose, at: number): Prose {
  const link = linksIn(prose)[at];
  if (!link) return prose;
  const { source } = prose;
  const said = source.slice(link.from, link.to).replaceAll(link.key, another(prose.key, link.key));
  return proseOf(prose.key, prose.locale, source.slice(0, link.from) + said + source.slice(link.to));
}

function isNoticed(article: Article, at: number, changed: readonly Locale[]): boolean {
  const check = createCheck();
  try {
    const broken = { ...article };
    for (const locale of changed) broken[locale] = swapped(article[locale], at);
    checkTwins(check, broken);
    if (check.errors.length === 0) for (const locale of changed) checkProse(check, knowledge, broken[locale]);
    return check.errors.length > 0 || strayLinks(broken).length > 0;
  } catch (error) {
    if (error instanceof ContentError) return true;
    throw error;
  }
}

/** Every link between articles, led to another article: in all languages at once, and now and then in one of them. */
export function* linkMutants(): Generator<Mutant> {
  const links = Object.entries(articles).flatMap(([key, article]) =>
    linksIn(article.en).map((link, at) => ({ article, at, what: `${key}, link ${at + 1} to ${link.key}` })),
  );
  for (const { article, at, what } of links)
    yield { kind: "link swapped", what, isKilled: () => isNoticed(article, at, locales) };
  for (const { article, at, what } of sampled(links, 6))
    yield {
      kind: "link swapped in one language",
      what: `${what} (ru)`,
      isKilled: () => isNoticed(article, at, ["ru"]),
    };
}
