import type { Locale } from "../../language/locales.ts";
import { articlePath, glossaryPath } from "../../language/paths.ts";
import { articles, knowledge, tell, text } from "../content.ts";
import { titleOf } from "../views/title-of.ts";

/** What the preview cards of a language show, by the address of an article or a term. */
export function previewsOf(locale: Locale) {
  const ofArticles = Object.entries(knowledge.registry).map(([key, { slug, summary }]) => {
    const tree = knowledge.trees[articles[key]?.[locale].guide?.tree ?? ""];
    const guide = tree ? `${text(locale, "part-of-guide")}: ${tell(locale, tree.title)}` : "";
    return [
      articlePath(locale, slug),
      { title: titleOf(locale, key), summary: tell(locale, summary), guide },
    ] as const;
  });
  const ofTerms = Object.entries(knowledge.glossary).map(
    ([id, { term, says }]) =>
      [
        glossaryPath(locale, id),
        { title: tell(locale, term), summary: tell(locale, says), guide: "" },
      ] as const,
  );
  return Object.fromEntries([...ofArticles, ...ofTerms]);
}
