import { z } from "zod";
import { condition } from "./circumstance.ts";
import { inEachLanguage } from "./pair.ts";

const word = z.string().min(1);

/** How people write what the content calls otherwise: `content/search.yml`. */
export const searchWords = z.strictObject({
  same: inEachLanguage(() => z.array(z.array(word).min(2))).describe(
    "Groups of words for one thing, the first stands for all.",
  ),
  loans: z.record(word, word).describe("Names as they sound, with what they mean."),
  asks: z
    .record(
      z.string(),
      inEachLanguage(() => word),
    )
    .describe("What people ask for where they mean a page, by its id in the catalogue."),
  situations: z
    .array(
      z.strictObject({
        all: inEachLanguage(() => z.array(z.array(word).min(1))).describe(
          "Lines of words; every word of one line must be there.",
        ),
        not: z.array(word).optional().describe("Words with which it would mean something else."),
        means: condition.describe("What is so then."),
      }),
    )
    .describe("Words that say a situation, in the order in which they count."),
  stop: inEachLanguage(() => z.array(word)).describe("Words that say nothing."),
});

export type SearchWords = z.infer<typeof searchWords>;
