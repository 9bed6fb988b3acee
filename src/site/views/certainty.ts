import type { KnownClaim } from "../../knowledge/knowledge.ts";
import type { Locale } from "../../language/locales.ts";
import { carriedBy } from "../../prose/carried.ts";
import { articles, knowledge } from "../content.ts";

/** A claim with its id, as an article cites it. */
export type Cited = KnownClaim & { readonly id: string };

/** Claims that an article carries: those of its words, in the order in which they stand, then those of its steps; not what is only about a source. */
export function citedBy(key: string, locale: Locale): Cited[] {
  const article = articles[key]?.[locale];
  return [...(article ? carriedBy(knowledge, article) : [])].flatMap((id) => {
    const claim = knowledge.claims[id];
    return claim && !claim.about ? [{ id, ...claim }] : [];
  });
}

/** Claims about the sources of an article, which only its page of sources tells, in the order of their files. */
export const claimsAboutSources = (key: string): Cited[] =>
  Object.entries(knowledge.claims).flatMap(([id, claim]) =>
    claim.article === key && claim.about ? [{ id, ...claim }] : [],
  );

/** Whether the reader should take a claim with care: it is inferred, not fully confirmed, or sources disagree. */
export function isUnsure(id: string): boolean {
  const claim = knowledge.claims[id];
  return claim !== undefined && (claim.confidence !== "high" || claim.differs !== undefined);
}

/** Id of the word for why a claim is to be taken with care. Pure. */
export function reasonFor({ source, differs }: Cited): "inferred" | "differs" | "medium" {
  if (source === "inferred") return "inferred";
  return differs ? "differs" : "medium";
}
