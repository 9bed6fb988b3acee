import type { Check } from "../../knowledge/check/check.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { locales } from "../../language/locales.ts";
import { namedArticles } from "../article.ts";
import type { Article } from "./article.ts";

/** The article that lists all others (KB2636). */
const hub = "KB2636";

/** Every article stands in the list of all, in every language. */
export function checkHub(
  check: Check,
  { registry }: Pick<Knowledge, "registry">,
  articles: Readonly<Record<string, Article>>,
): void {
  const list = articles[hub];
  if (!list) return;
  for (const locale of locales) {
    const named = new Set(namedArticles(list[locale].root));
    for (const key of Object.keys(registry))
      if (key !== hub && !named.has(key))
        check.fail(list[locale].place, `it does not name ${key}`, `Add a line with <Kb id="${key}" />.`);
  }
}
