import { z } from "zod";
import { id, pair } from "./pair.ts";

/** One article in the registry, written or not yet. */
const registered = z.strictObject({
  number: z.number().int().positive().optional().describe("KB number; the Android article has none."),
  slug: id.describe("Last part of the address: the number, or words where there is none."),
  title: pair.describe("The article's own title, as IBKR gives it."),
  summary: pair.describe("One sentence: what the reader finds there."),
  text: z
    .enum(["whole", "elsewhere", "not-found"])
    .describe("Whether we had the article's text: whole, from copies and other pages, or not at all."),
  practise: id.describe("Scenario to practise on the simulator."),
  also: z.array(pair).optional().describe("Other names under which the article is known; found by search."),
});

export type Registered = z.infer<typeof registered>;

export const registryFile = z
  .record(z.string().regex(/^(KB\d+|[a-z][a-z-]+)$/), registered)
  .describe("Articles by key: KB and the number, or a slug.");
