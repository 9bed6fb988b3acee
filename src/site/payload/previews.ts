import type { Locale } from "../../language/locales.ts";
import { articles, knowledge, tell, text } from "../content.ts";
import { titleOf } from "../views/title-of.ts";

/** What the preview cards of a language show, by key of an article or `term-` and the id of a term. */
export function previewsOf(locale: Locale) {
  const ofArticles = Object.entries(knowledge.registry).map(([key, { summary }]) => {
    const tree = knowledge.trees[articles[key]?.[locale].guide?.tree ?? ""];
    const guide = tree ? `${text(locale, "part-of-guide")}: ${tell(locale, tree.title)}` : "";
    return [key, { title: titleOf(locale, key), summary: tell(locale, summary), guide }] as const;
  });
  const ofTerms = Object.entries(knowledge.glossary).map(
    ([id, { term, says }]) =>
      [`term-${id}`, { title: tell(locale, term), summary: tell(locale, says), guide: "" }] as const,
  );
  return Object.fromEntries([...ofArticles, ...ofTerms]);
}
