import { z } from "zod";
import { counted, id, pair } from "./pair.ts";

/** The site's own words: everything on a page that is neither content nor a device; some of them count. */
export const siteWords = z.strictObject({
  texts: z.record(id, pair).describe("Texts of the pages by id."),
  counts: z.record(id, counted).describe("Texts that count something, by id."),
});

export type SiteWords = z.infer<typeof siteWords>;
