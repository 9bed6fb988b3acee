import type { APIRoute } from "astro";
import { languageNames, locales } from "../language/locales.ts";
import { casesDataPath, casesSchemaPath, glossaryPath, guidePath, markdownPath } from "../language/paths.ts";
import { knowledge, registered, tell, text } from "../site/content.ts";
import { titleOf } from "../site/views/title-of.ts";

/** A table of contents for language models: the plain copies of all articles, and the guides. */
export const GET: APIRoute = ({ site }) => {
  const url = (path: string) => new URL(path, site).href;
  const sections = locales.flatMap((locale) => [
    `## ${text(locale, "articles")} (${languageNames[locale]})`,
    Object.entries(knowledge.registry)
      .map(([key, { summary }]) => {
        const address = url(markdownPath(locale, registered(key).slug));
        return `- [${titleOf(locale, key)}](${address}): ${tell(locale, summary)}`;
      })
      .join("\n"),
    `## ${text(locale, "guides")} (${languageNames[locale]})`,
    [
      ...Object.entries(knowledge.trees).map(
        ([id, tree]) =>
          `- [${tell(locale, tree.title)}](${url(guidePath(locale, id))}): ${tell(locale, tree.summary)}`,
      ),
      `- [${text(locale, "glossary")}](${url(glossaryPath(locale))}): ${text(locale, "glossary-intro")}`,
    ].join("\n"),
    `## ${text(locale, "cases-data")} (${languageNames[locale]})`,
    `${text(locale, "cases-data-intro")} ${url(casesSchemaPath)}`,
    Object.entries(knowledge.trees)
      .map(([id, tree]) => `- [${tell(locale, tree.title)}](${url(casesDataPath(locale, id))})`)
      .join("\n"),
  ]);
  const lines = [
    `# ${text("en", "site-name")}`,
    `> ${text("en", "tagline")}. ${text("en", "independent")}`,
    ...sections,
  ];
  return new Response(`${lines.join("\n\n")}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
