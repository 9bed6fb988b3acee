import type { APIRoute } from "astro";
import { locales } from "../language/locales.ts";
import { articlePath, markdownPath } from "../language/paths.ts";
import { articles, knowledge, tell } from "../site/content.ts";
import { linksTo } from "../site/views/backlinks.ts";
import { drift } from "../site/views/changed-language.ts";

/** The registry for programs: numbers, titles, addresses, links and how far each article can be trusted. */
export const GET: APIRoute = ({ site }) => {
  const url = (path: string) => new URL(path, site).href;
  const entries = Object.entries(knowledge.registry).map(
    ([key, { number, slug, title, summary, text, also }]) => ({
      key,
      ...(number ? { number } : {}),
      title,
      also: also ?? [],
      summary: { en: tell("en", summary), ru: tell("ru", summary) },
      url: Object.fromEntries(locales.map((locale) => [locale, url(articlePath(locale, slug))])),
      markdown: Object.fromEntries(locales.map((locale) => [locale, url(markdownPath(locale, slug))])),
      guide: articles[key]?.en.guide?.tree,
      links: articles[key]?.en.links,
      linkedFrom: linksTo(key),
      status: {
        sourceText: text,
        checked: articles[key]?.en.front.checked.toISOString().slice(0, 10),
        ...(drift(key) ? { changedSinceCompared: drift(key) } : {}),
      },
    }),
  );
  return Response.json({ articles: entries });
};
