import { z } from "zod";

const only = z.strictObject({
  token: z
    .string()
    .min(1)
    .describe("What stands in this language only, as the message of the check names it."),
  reason: z.string().min(1).describe("Why that is right."),
});

export type Only = z.infer<typeof only>;

/** Front matter of an article file, `content/articles/<key>/<locale>.mdx`. The title comes from the registry. */
export const articleFrontmatter = z.strictObject({
  description: z
    .string()
    .min(1)
    .max(200)
    .describe("One or two sentences for search results and link previews."),
  checked: z.coerce.date().describe("Day on which the facts were last checked."),
  only: z
    .array(only)
    .optional()
    .describe(
      "What this language has and the other has not, where that is right: declared, with the reason.",
    ),
});

export type ArticleFrontmatter = z.infer<typeof articleFrontmatter>;
