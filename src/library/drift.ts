import { createHash } from "node:crypto";
import type { Agreed } from "../knowledge/agreed.ts";
import { byLocale, type Locale, locales } from "../language/locales.ts";
import type { Article } from "../prose/check/article.ts";

/** Hash of an article's text in each language. Pure: neither dates nor git history are asked, shallow clones lie. */
export function hashesOf(article: Article): Record<Locale, string> {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);
  return byLocale((locale) => hash(article[locale].source));
}

/**
 * The languages of an article that have changed since both were last compared. Both at once may be one change made
 * in both, which only `npm run agree` can say. Pure.
 */
export function changedSince(agreed: Agreed, key: string, article: Article): Locale[] {
  const now = hashesOf(article);
  return locales.filter((locale) => agreed[key]?.[locale] !== now[locale]);
}
