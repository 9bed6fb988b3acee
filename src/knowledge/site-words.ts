import { z } from "zod";
import { id, pair } from "./pair.ts";

/** The site's own words: everything on a page that is neither content nor a device. */
export const siteWords = z.record(id, pair).describe("Texts of the pages by id.");

export type SiteWords = z.infer<typeof siteWords>;
