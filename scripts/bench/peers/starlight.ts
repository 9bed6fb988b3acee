import { readdirSync } from "node:fs";
import { join } from "node:path";
import { markdownOf } from "../articles.ts";
import { icon } from "./icon.ts";
import { pagefindFiles } from "./pagefind.ts";
import { empty, fileIn, type Peer, writeAll } from "./peer.ts";

/** The menu has one link: by default it lists every article on every page, which takes far longer. */
const configFor = (first: string) => `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://bench.example",
  integrations: [
    starlight({
      title: "Bench",
      favicon: "/icon.svg",
      defaultLocale: "en",
      locales: { en: { label: "English", lang: "en" }, ru: { label: "Русский", lang: "ru" } },
      sidebar: [{ label: "First", slug: "kb/${first}" }],
    }),
  ],
});
`;

const collections = `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight with two languages and its own search, by Pagefind. */
export const starlight: Peer = {
  name: "Starlight",
  packages: { "@astrojs/starlight": "0.42.4", "@astrojs/markdown-satteri": "0.4.2", astro: "7.3.5" },
  prepare: async (folder, articles) => {
    empty(folder);
    writeAll(folder, {
      "astro.config.mjs": configFor(articles[0]?.slug ?? ""),
      "src/content.config.ts": collections,
      "public/icon.svg": icon,
      ...Object.fromEntries(
        articles.map((one) => [`src/content/docs/${one.locale}/kb/${one.slug}.md`, markdownOf(one)]),
      ),
    });
  },
  build: "astro build",
  out: "dist",
  page: (locale, slug) => `${locale}/kb/${slug}/index.html`,
  find: {
    open: "[data-open-modal]",
    field: ".pagefind-ui__search-input",
    answer: ".pagefind-ui__result-link",
  },
  dev: {
    command: (port) => `astro dev --port ${port}`,
    file: (locale, slug) => `src/content/docs/${locale}/kb/${slug}.md`,
    address: (locale, slug) => `/${locale}/kb/${slug}/`,
  },
  search: (site, locale) => {
    const assets = join(site, "_astro");
    const styles = readdirSync(assets).filter((name) => /^ui-core.*\.css$/.test(name));
    return {
      first: [
        fileIn(assets, /^ui-core.*\.js$/),
        ...styles.map((name) => join(assets, name)),
        ...pagefindFiles(join(site, "pagefind"), locale),
      ],
      later: [],
    };
  },
};
