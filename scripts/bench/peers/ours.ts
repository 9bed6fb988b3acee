import { cpSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { loadKnowledge } from "../../../src/library/library.ts";
import { markdownOf } from "../articles.ts";
import { checkout, icon } from "./icon.ts";
import { ourFiles } from "./ours-files.ts";
import { pagefindFiles } from "./pagefind.ts";
import { empty, fileIn, type Peer, writeAll } from "./peer.ts";

/** What the layout, its style and its programs need of our packages. */
const needed = [
  "@astrojs/markdown-satteri",
  "@astrojs/sitemap",
  "@orama/stemmers",
  "astro",
  "convert-layout",
  "cyrillic-to-translit-js",
  "es-module-lexer",
  "fastest-levenshtein",
  "minisearch",
  "pagefind",
  "satteri",
  "typograf",
];

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(checkout, "package.json"), "utf8"),
) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

function versionOf(name: string): string {
  const version = dependencies[name] ?? devDependencies[name];
  if (!version) throw new Error(`bench › package.json has no ${name} any more. Correct the list in ours.ts.`);
  return version;
}

/** Our own pages and what describes our own checkout. */
const isLeftOut = (file: string) =>
  /^src\/(pages|content\.config\.ts)|tsconfig\.json$/.test(relative(checkout, file));

/**
 * Our site: the source of this checkout with its real layout, style and search, the articles as its only
 * pages. They are Markdown, as the peers' are; our own are MDX with statements and links to the glossary,
 * which is slower.
 */
export const ours: Peer = {
  name: "Lockstep",
  packages: Object.fromEntries(needed.map((name) => [name, versionOf(name)])),
  prepare: async (folder, articles) => {
    empty(folder);
    cpSync(join(checkout, "src"), join(folder, "src"), {
      recursive: true,
      filter: (file) => !isLeftOut(file),
    });
    const { site, search } = loadKnowledge();
    writeAll(folder, {
      ...ourFiles,
      "src/site/knowledge.json": JSON.stringify({ site, search }),
      "public/icon.svg": icon,
      ...Object.fromEntries(articles.map((one) => [`content/${one.locale}/${one.slug}.md`, markdownOf(one)])),
    });
  },
  build: "astro build && pagefind --site dist/en --silent && pagefind --site dist/ru --silent",
  out: "dist",
  page: (locale, slug) => `${locale}/kb/${slug}/index.html`,
  find: { field: "#query", answer: "#found [role=option]" },
  dev: {
    command: (port) => `astro dev --port ${port}`,
    file: (locale, slug) => `content/${locale}/${slug}.md`,
    address: (locale, slug) => `/${locale}/kb/${slug}/`,
  },
  search: (site, locale) => ({
    first: [
      fileIn(join(site, "assets"), /^box\..*\.js$/),
      fileIn(join(site, "data"), new RegExp(`^catalogue-${locale}\\.`)),
    ],
    // What is within the articles comes after the answer by their names.
    later: [
      fileIn(join(site, "data"), new RegExp(`^within-${locale}\\.`)),
      ...pagefindFiles(join(site, locale, "pagefind"), locale),
    ],
  }),
};
