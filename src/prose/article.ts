import type { ArticleFrontmatter } from "../knowledge/article.ts";
import type { Locale } from "../language/locales.ts";
import { childrenOf, componentOf, componentsOf, type Node, walk } from "./node.ts";

/** Words of an article that carry claims: a `<Claim of="F003 F004">`. */
export interface Span {
  readonly claims: readonly string[];
  readonly node: Node;
  readonly line: number;
  /** Where it stands in a table, the row, and the one at the head: cells say together what one claim says. */
  readonly row: Node | undefined;
  readonly head: Node | undefined;
}

/** One language of an article, read: what the laws and the pages around it need to know. */
export interface Prose {
  /** Key of the article in `content/kb.yml`. */
  readonly key: string;
  /** `content/articles/KB2748/en.mdx`, for messages. */
  readonly place: string;
  readonly locale: Locale;
  readonly source: string;
  readonly front: ArticleFrontmatter;
  readonly root: Node;
  readonly spans: readonly Span[];
  /** Keys of the articles to which it links, each once, in order. */
  readonly links: readonly string[];
  /** The guide to which it leads: its tree, and perhaps a node. */
  readonly guide: { readonly tree: string; readonly node: string | undefined } | undefined;
}

/** A KB number as it stands in prose; letters of either alphabet that look alike are not accepted here. */
export const kbNumber = /\bKB\d+\b/g;

/** Keys of the articles that prose names, by `<Kb>` or by number, as often as they stand there. Pure. */
export function namedArticles(root: Node): string[] {
  const found: string[] = [];
  walk(root, (node) => {
    const component = componentOf(node);
    if (component?.name === "Kb") {
      found.push(component.props["id"] ?? "");
      return false;
    }
    if (node.type === "text") found.push(...(node.value.match(kbNumber) ?? []));
    return undefined;
  });
  return found;
}

/** The front matter of an article as it stands, not yet checked. Pure. */
export function frontMatterOf(root: Node): string {
  const first = childrenOf(root)[0];
  return first?.type === "yaml" ? first.value : "";
}

/** `content/articles/KB2748/en.mdx`, for messages. Pure. */
export const placeOf = (key: string, locale: Locale) => `content/articles/${key}/${locale}.mdx`;

/** Reads one language of an article whose tree is known. Pure. */
export function readProse(
  key: string,
  locale: Locale,
  source: string,
  root: Node,
  front: ArticleFrontmatter,
): Prose {
  const spans: Span[] = [];
  walk(root, (node, above) => {
    const component = componentOf(node);
    if (component?.name !== "Claim") return;
    const claims = (component.props["of"] ?? "").split(" ").filter(Boolean);
    const row = above.find(({ type }) => type === "tableRow");
    const head = childrenOf(above.find(({ type }) => type === "table") ?? node)[0];
    spans.push({ claims, node, line: node.position?.start.line ?? 0, row, head: row && head });
  });
  const [guide] = componentsOf(root, "Guide");
  return {
    key,
    place: placeOf(key, locale),
    locale,
    source,
    front,
    root,
    spans,
    links: [...new Set(namedArticles(root))].filter((other) => other !== key),
    guide: guide && { tree: guide.props["tree"] ?? "", node: guide.props["node"] },
  };
}
