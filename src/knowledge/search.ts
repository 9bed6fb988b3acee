import { z } from "zod";

const word = z.string().min(1);

/** How people write what the content calls otherwise: `content/search.yml`. */
export const searchWords = z.strictObject({
  same: z
    .strictObject({ en: z.array(z.array(word).min(2)), ru: z.array(z.array(word).min(2)) })
    .describe("Groups of words for one thing, the first stands for all."),
  loans: z.record(word, word).describe("Names as they sound, with what they mean."),
  asks: z
    .record(z.string(), z.strictObject({ en: word, ru: word }))
    .describe("What people ask for where they mean a page, by its id in the catalogue."),
  stop: z.strictObject({ en: z.array(word), ru: z.array(word) }).describe("Words that say nothing."),
});

export type SearchWords = z.infer<typeof searchWords>;
