import { z } from "zod";

const text = z.string().trim().min(1);

/** One text in both languages. The schema demands both, so neither can be forgotten. */
export const pair = z
  .strictObject({
    en: text.describe("English text."),
    ru: text.describe("Russian text, written by an editor, not word for word."),
  })
  .describe("One text in English and Russian.");

export type Pair = z.infer<typeof pair>;

/** One text that counts something, in the plural forms of both languages; `{{count}}` is the number. */
export const counted = z.strictObject({
  en: z
    .strictObject({ one: text.describe("As after 1."), other: text.describe("As after 2.") })
    .describe("English forms."),
  ru: z
    .strictObject({
      one: text.describe("As after 1."),
      few: text.describe("As after 2."),
      many: text.describe("As after 5."),
      other: text.describe("As after a fraction."),
    })
    .describe("Russian forms."),
});

export type Counted = z.infer<typeof counted>;

/** Ids are public: they stand in addresses, links and code. Lower case, digits, hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower case words joined by hyphens");

/** Ids of claims: a fact of the source articles, or a further one. */
export const claimId = z.string().regex(/^[FXC]\d{2,3}$/, "must look like F060, X012 or C05");

/** Facts that a statement rests on. */
export const claims = z
  .array(claimId)
  .min(1)
  .describe("Ids of the claims that this rests on, from content/claims.");
