import { z } from "zod";

import { inEachLanguage, nameOf } from "./pair.ts";

const hash = z.string().regex(/^[0-9a-f]{12}$/, "must be a hash as `npm run agree` writes it");

/** What each article held in both languages when someone last compared them. Written by `npm run agree`. */
export const agreedFile = z.record(
  z.string(),
  inEachLanguage((locale) => hash.describe(`Hash of the text in ${nameOf(locale)}.`)),
);

export type Agreed = z.infer<typeof agreedFile>;
