import type { APIRoute, GetStaticPaths } from "astro";
import type { Locale } from "../../../language/locales.ts";
import { articlePaths } from "../../../site/views/article-paths.ts";
import { markdownOf } from "../../../site/views/markdown.ts";

export const getStaticPaths = articlePaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, props, site }) => {
  const locale = params["locale"] as Locale;
  const copy = markdownOf(locale, String(props["key"]), site as URL);
  // Servers often send Markdown without its encoding; the byte order mark tells it.
  return new Response(`\ufeff${copy}`, { headers: { "content-type": "text/markdown; charset=utf-8" } });
};
