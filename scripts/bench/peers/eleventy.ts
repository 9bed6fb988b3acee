import { join } from "node:path";
import { markdownOf } from "../articles.ts";
import { icon } from "./icon.ts";
import { pagefindFiles } from "./pagefind.ts";
import { empty, type Peer, writeAll } from "./peer.ts";

const config = `export default function (eleventy) {
  eleventy.addPassthroughCopy("icon.svg");
  return { dir: { input: ".", output: "_site" }, markdownTemplateEngine: false };
}
`;

const layout = `<!doctype html>
<html lang="{{ lang }}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{ title }}</title>
    <meta name="description" content="{{ description }}">
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
  </head>
  <body>
    <main data-pagefind-body>
      <h1>{{ title }}</h1>
      {{ content }}
    </main>
  </body>
</html>
`;

const data = (lang: string) => JSON.stringify({ layout: "page.liquid", lang });

/** Eleventy with a bare layout, and Pagefind without an interface: the least that such a site can cost. */
export const eleventy: Peer = {
  name: "Eleventy",
  packages: { "@11ty/eleventy": "3.1.8", pagefind: "1.6.0" },
  prepare: async (folder, articles) => {
    empty(folder);
    writeAll(folder, {
      "eleventy.config.mjs": config,
      "icon.svg": icon,
      "_includes/page.liquid": layout,
      "en/en.json": data("en"),
      "ru/ru.json": data("ru"),
      ...Object.fromEntries(articles.map((one) => [`${one.locale}/kb/${one.slug}.md`, markdownOf(one)])),
    });
  },
  build: "eleventy --quiet && pagefind --site _site --silent",
  out: "_site",
  page: (locale, slug) => `${locale}/kb/${slug}/index.html`,
  dev: {
    command: (port) => `eleventy --serve --quiet --port=${port}`,
    file: (locale, slug) => `${locale}/kb/${slug}.md`,
    address: (locale, slug) => `/${locale}/kb/${slug}/`,
  },
  search: (site, locale) => ({ first: pagefindFiles(join(site, "pagefind"), locale), later: [] }),
};
