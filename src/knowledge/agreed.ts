import { z } from "zod";

const hash = z.string().regex(/^[0-9a-f]{12}$/, "must be a hash as `npm run agree` writes it");

/** What each article held in both languages when someone last compared them. Written by `npm run agree`. */
export const agreedFile = z.record(
  z.string(),
  z.strictObject({
    en: hash.describe("Hash of the English text."),
    ru: hash.describe("Hash of the Russian text."),
  }),
);

export type Agreed = z.infer<typeof agreedFile>;
