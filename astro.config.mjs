import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { placeToWrite } from "./scripts/write/integration.ts";
import { locales } from "./src/language/locales.ts";
import { loadKnowledge } from "./src/library/library.ts";
import { linkProse } from "./src/prose/plugin.ts";
import { finishPages } from "./src/site/build/finish-pages.ts";
import { folder, twins } from "./src/site/build/twins.ts";
import { viteOptions } from "./src/site/build/vite-options.ts";
import { watchContent } from "./src/site/build/watch-content.ts";

export default defineConfig({
  site: process.env.SITE ?? "https://lockstep.example",
  markdown: {
    processor: satteri({ mdastPlugins: [linkProse(loadKnowledge())], features: { smartPunctuation: false } }),
  },
  integrations: [
    mdx(),
    preact(),
    sitemap({
      // Every page has its twin at the same place; the library's own search for it takes the square of the pages.
      serialize: (page) => ({ ...page, links: twins(page.url) }),
      filter: (page) =>
        folder.test(page) && !page.includes("/sources/") && !/\/(cases|both|404|offline)\//.test(page),
    }),
    finishPages(),
    watchContent(),
    placeToWrite(),
  ],
  trailingSlash: "always",
  compressHTML: true,
  build: { inlineStylesheets: "never", assets: "assets" },
  devToolbar: { enabled: false },
  vite: viteOptions,
  i18n: {
    locales: [...locales],
    defaultLocale: "en",
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
});
