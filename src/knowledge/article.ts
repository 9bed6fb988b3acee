import { z } from "zod";

/** Front matter of an article file, `content/articles/<key>/<locale>.mdx`. The title comes from the registry. */
export const articleFrontmatter = z.strictObject({
  description: z
    .string()
    .min(1)
    .max(200)
    .describe("One or two sentences for search results and link previews."),
  checked: z.date().describe("Day on which the facts were last checked."),
});
