import { getCollection } from "astro:content";

/** Keys of the articles that are written, in every language. */
export async function writtenArticles(): Promise<ReadonlySet<string>> {
  const entries = await getCollection("articles");
  return new Set(entries.map(({ id }) => id.slice(0, id.lastIndexOf("/"))));
}
