import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { locales } from "./src/language/locales.ts";
import { loadKnowledge } from "./src/library/library.ts";
import { linkProse } from "./src/prose/plugin.ts";
import { finishPages } from "./src/site/finish-pages.ts";
import { leanImports } from "./src/site/lean-imports.ts";
import { programGroups } from "./src/site/program-groups.ts";
import { watchContent } from "./src/site/watch-content.ts";

const twins = (url) => locales.map((lang) => ({ lang, url: url.replace(/\/(en|ru)\//, `/${lang}/`) }));

export default defineConfig({
  site: "https://lockstep.example",
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
        /\/(en|ru)\//.test(page) && !page.includes("/sources/") && !/\/(cases|both|404|offline)\//.test(page),
    }),
    finishPages(),
    watchContent(),
  ],
  trailingSlash: "always",
  compressHTML: true,
  build: { inlineStylesheets: "never", assets: "assets" },
  devToolbar: { enabled: false },
  // Nothing runs within the page itself, so that the policy need not allow it.
  vite: {
    plugins: [leanImports()],
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: programGroups } } } } },
    },
  },
  i18n: {
    locales: [...locales],
    defaultLocale: "en",
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
});
