import { z } from "zod";

import { claims, id, inEachLanguage, nameOf, pair } from "./pair.ts";

const forms = inEachLanguage((locale) =>
  z.array(z.string().min(1)).describe(`Words in ${nameOf(locale)}.`),
).describe("Words by language; * stands for any ending.");

/** A term with one meaning on this site, in both languages. */
const term = z.strictObject({
  term: pair.describe("The term as we write it."),
  says: pair.describe("What it means, in one or two sentences."),
  forms: forms.describe("Forms by which its first use in an article is found; * stands for any ending."),
  avoid: forms.optional().describe("Variants that our texts must not use; * stands for any ending."),
  claims: claims.optional(),
});

export type Term = z.infer<typeof term>;

export const glossaryFile = z.record(id, term).describe("Terms by id, in the order of the page.");
