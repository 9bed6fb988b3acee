/** `astro.config.mjs` without what only our own pages need: MDX, Preact, links to the glossary. */
const config = `import { satteri } from "@astrojs/markdown-satteri";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { twins } from "./src/site/build/twins.ts";
import { viteOptions } from "./src/site/build/vite-options.ts";
import { finishPages } from "./src/site/build/finish-pages.ts";

export default defineConfig({
  site: "https://bench.example",
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [sitemap({ serialize: (page) => ({ ...page, links: twins(page.url) }) }), finishPages()],
  trailingSlash: "always",
  compressHTML: true,
  build: { inlineStylesheets: "never", assets: "assets" },
  devToolbar: { enabled: false },
  vite: viteOptions,
  i18n: {
    locales: ["en", "ru"],
    defaultLocale: "en",
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
});
`;

const collections = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: "./content",
      pattern: "**/*.md",
      retainBody: false,
      generateId: ({ entry }) => entry.replace(/\\.md$/, ""),
    }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
`;

/** In place of our whole knowledge: its texts, and the words that search knows. */
const site = `import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Locale } from "../language/locales.ts";
import given from "./knowledge.json";

export const knowledge = given as unknown as Pick<Knowledge, "site" | "search">;
export const text = (locale: Locale, id: string): string => knowledge.site.texts[id]?.[locale] ?? "";
export const written = text;
`;

/** In place of our own files: the catalogue, made as \`src/site/payload/search-payload.ts\` makes it, and nothing else. */
const files = String.raw`import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { getCollection } from "astro:content";
import type { FileMarks } from "../../files/address.ts";
import { locales } from "../../language/locales.ts";
import { articlePath } from "../../language/paths.ts";
import { textIn } from "../../search/full-text.ts";
import { knowledge } from "../content.ts";

const articles = await getCollection("articles");
const { same, loans, stop, situations } = knowledge.search;

export const files = locales.flatMap((locale) => {
  const entries = articles
    .filter(({ id }) => id.startsWith(locale))
    .map(({ id, data }) => ({
      id: id.replace(/^../, "kb"),
      kind: "article",
      url: articlePath(locale, id.slice(3)),
      title: data.title,
      also: "",
      summary: data.description,
      text: textIn(
        () => readFileSync("content/" + id + ".md", "utf8").replace(/\]\([^)]*\)/g, "]"),
        articles.length / locales.length,
      ),
    }));
  const made = {
    catalogue: { locale, words: { same, loans, stop }, entries: entries.map(({ text: _, ...named }) => named) },
    within: { texts: entries.map(({ text }) => text), situations, trees: {}, space: { circumstances: {}, impossible: [], irrelevant: [] } },
  };
  return Object.entries(made).map(([name, data]) => {
    const text = JSON.stringify(data);
    const mark = createHash("sha256").update(text).digest("hex").slice(0, 8);
    return { text, locale, name, mark, file: name + "-" + locale + "." + mark };
  });
});

export const fileMarks = Object.fromEntries(
  locales.map((locale) => [
    locale,
    Object.fromEntries(files.filter((one) => one.locale === locale).map(({ name, mark }) => [name, mark])),
  ]),
) as unknown as FileMarks;
`;

const data = `import { files } from "../../site/payload/files.ts";

export const getStaticPaths = () => files.map(({ file, text }) => ({ params: { file }, props: { text } }));
export const GET = ({ props }: { props: { text: string } }) => new Response(props.text);
`;

const page = `---
import { getCollection, render } from "astro:content";
import { articlePath } from "../../../language/paths.ts";
import Page from "../../../site/layouts/Page.astro";

export async function getStaticPaths() {
  return (await getCollection("articles")).map((entry) => {
    const [locale, slug] = entry.id.split("/");
    return { params: { locale, slug }, props: { entry } };
  });
}

const { locale, slug } = Astro.params;
const { entry } = Astro.props;
const { title, description } = entry.data;
const { Content } = await render(entry);
---

<Page
  locale={locale}
  title={title}
  description={description}
  path={(other) => articlePath(other, slug)}
  type="article"
>
  <article class="prose">
    <h1 data-pagefind-meta={\`title:\${title}\`}>{title}</h1>
    <Content />
  </article>
</Page>
`;

/** What stands in our project in place of our own pages and knowledge, by paths. */
export const ourFiles: Readonly<Record<string, string>> = {
  "astro.config.mjs": config,
  "src/content.config.ts": collections,
  "src/site/content.ts": site,
  "src/site/payload/files.ts": files,
  "src/pages/data/[file].json.ts": data,
  "src/pages/[locale]/kb/[slug].astro": page,
};
