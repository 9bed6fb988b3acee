import { z } from "zod";
import { locales } from "../language/locales.ts";
import { claimId, pair } from "./pair.ts";

/** What tells a sentence of a source from every other, without its words. */
const mark = z
  .string()
  .regex(/^[0-9a-f]{8}$/, "must be eight hexadecimal digits, as `npm run sources` writes them");
const marks = z
  .partialRecord(z.enum(locales), z.array(mark))
  .describe("Marks of sentences of the source, by the language of its page.");

/** One atomic fact, with where it comes from and how far it can be trusted. */
const claim = z.strictObject({
  says: pair.describe(
    "The fact as one plain sentence of our own. Labels and titles stand in quotes, numbers as {{quantity.x}}.",
  ),
  source: z
    .enum(["article", "other-page", "older-page", "newer-page", "inferred"])
    .describe("Where it stands: the source article, another page of IBKR, or our inference."),
  confidence: z.enum(["high", "medium", "low"]).describe("High: a page of IBKR says so. Low: inferred."),
  differs: pair
    .optional()
    .describe("What another source says instead, where sources disagree. Shown to the reader."),
  about: z
    .literal("source")
    .optional()
    .describe(
      "Set when it is a fact about a source itself (its title, a lost link, a heading), not one a reader acts on: it stands on the page of sources, and no article cites it.",
    ),
  rests: marks.optional().describe("The sentences of the source that say it; `npm run sources` writes them."),
  shared: z
    .literal(true)
    .optional()
    .describe("Set when its article need not carry it: it serves guides, procedures or other articles."),
  resolves: z
    .array(claimId)
    .optional()
    .describe("Contradictions (C01 …) that this wording settles, where there are any."),
});

export type Claim = z.infer<typeof claim>;

/** A file of claims: those of one article. */
export const claimFile = z.strictObject({
  article: z.string().describe("Key of the article in content/kb.yml whose facts these are."),
  seen: z.iso.date().describe("Day on which the sources were last read."),
  others: marks
    .optional()
    .describe("The sentences of the source on which no claim rests; `npm run sources` writes them."),
  claims: z.record(claimId, claim).describe("The facts by id."),
});
