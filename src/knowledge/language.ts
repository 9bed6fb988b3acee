import { z } from "zod";

const pattern = z
  .string()
  .min(1)
  .refine((source) => isPattern(source), "must be a regular expression");

function isPattern(source: string): boolean {
  try {
    new RegExp(source, "iu");
    return true;
  } catch {
    return false;
  }
}

/** How a language is written, as far as the laws over the content have to know. */
export const languageFile = z.strictObject({
  quotes: z
    .strictObject({ open: z.string().length(1).describe("“"), close: z.string().length(1).describe("”") })
    .describe("The quotes of the language."),
  "typed-number": pattern.describe("A number typed out where a quantity ought to be named."),
  negations: pattern.describe("Words that deny."),
  numbers: z.array(pattern).length(11).describe("Numbers in words, from two to twelve."),
  counting: z
    .strictObject({
      numbers: pattern.describe("Further numbers in words, below two and above twelve."),
      units: pattern.describe("Units that no quantity has."),
      words: pattern.describe("A number and its unit in one word."),
    })
    .describe("Besides numbers up to twelve and the units of quantities: how a quantity may be typed out."),
  secrets: z
    .strictObject({
      words: pattern.describe("What a secret is called."),
      except: pattern.describe("Names of things that hold such a word and give nothing away."),
    })
    .describe("What nobody may be asked to have ready for a call."),
  letters: pattern.describe("One letter of the language's script."),
  "longest-sentence": z.int().positive().describe("Words that a sentence of an article may have."),
  "reading-grade": z
    .number()
    .positive()
    .optional()
    .describe(
      "School grade that an article may demand (Flesch–Kincaid), where the measure knows the language.",
    ),
  sources: pattern.describe(
    "How one talks about sources instead of to the reader. At most one sentence an article.",
  ),
  asks: pattern.describe("Words that bid somebody give a secret away, unless the sentence denies it."),
  avoid: z
    .array(z.strictObject({ words: pattern, instead: z.string().min(1).describe("What to write.") }))
    .describe(
      "Turns that no text of ours has: officialese, and what was carried over from another language.",
    ),
  spelling: z
    .record(z.string().regex(/^[A-Z]$/), z.string().min(1))
    .describe("A word for each letter of a support code, as one says it over the phone."),
  "genitive-after": z
    .array(z.string().min(1))
    .optional()
    .describe("Words after which a quantity stands in the genitive, where the language has one."),
  "no-straight-quotes": z.literal(true).optional().describe("Set where straight quotes must not stand."),
});

export type LanguageLaws = z.infer<typeof languageFile>;
