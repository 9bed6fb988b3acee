import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { articleFrontmatter } from "./knowledge/article.ts";

/** Articles, by `<key>/<locale>`. Their titles are in `content/kb.yml`. */
export const collections = {
  articles: defineCollection({
    loader: glob({
      base: "./content/articles",
      pattern: "**/*.mdx",
      // Nothing reads it: search takes its words from the library.
      retainBody: false,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
    }),
    schema: articleFrontmatter,
  }),
};
