import { join } from "node:path";
import { markdownOf } from "../articles.ts";
import { icon } from "./icon.ts";
import { empty, fileIn, type Peer, writeAll } from "./peer.ts";

const config = `import { defineConfig } from "vitepress";

export default defineConfig({
  title: "Bench",
  // Our real articles link guides, which only our site has.
  ignoreDeadLinks: true,
  // Their pictures name icons of our site, which are no files to bundle.
  vue: { template: { transformAssetUrls: false } },
  head: [["link", { rel: "icon", href: "/icon.svg", type: "image/svg+xml" }]],
  locales: { en: { label: "English", lang: "en" }, ru: { label: "Русский", lang: "ru" } },
  themeConfig: { search: { provider: "local" } },
});
`;

/** VitePress with two languages, its default theme and its local search. */
export const vitepress: Peer = {
  name: "VitePress",
  packages: { vitepress: "1.6.4", vue: "3.5.45" },
  prepare: async (folder, articles) => {
    empty(folder);
    writeAll(folder, {
      ".vitepress/config.mjs": config,
      "public/icon.svg": icon,
      ...Object.fromEntries(
        articles.map((one) => [
          `${one.locale}/kb/${one.slug}.md`,
          // The theme shows no title of its own, and an article is a file here, not a folder.
          markdownOf({ ...one, body: `# ${one.title}\n\n${one.body.replace(/\/\)/g, ")")}` }),
        ]),
      ),
    });
  },
  build: "vitepress build",
  out: ".vitepress/dist",
  page: (locale, slug) => `${locale}/kb/${slug}.html`,
  find: {
    open: ".VPNavBarSearch button",
    field: "#localsearch-input",
    answer: ".VPLocalSearchBox .result",
  },
  dev: {
    command: (port) => `vitepress dev --port ${port}`,
    file: (locale, slug) => `${locale}/kb/${slug}.md`,
    // Its pages are empty until their program has run: the text comes with this module.
    address: (locale, slug) => `/${locale}/kb/${slug}.md?import`,
  },
  search: (site, locale) => {
    const chunks = join(site, "assets/chunks");
    return {
      first: [
        fileIn(chunks, /^VPLocalSearchBox.*\.js$/),
        fileIn(chunks, new RegExp(`^@?localSearchIndex${locale}\\..*\\.js$`)),
      ],
      later: [],
    };
  },
};
