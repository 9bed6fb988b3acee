import { z } from "zod";
import { claims, id, pair } from "./pair.ts";

/** A number with its unit and source; prose and simulator read the same one. */
const quantity = z.strictObject({
  value: z.number().describe("The number, in the unit below."),
  unit: z
    .enum(["second", "minute", "hour", "day", "digit", "android-version", "step"])
    .describe("Unit of the number; words for it are in content/words/units.yml."),
  says: pair.describe("What the number is, for people who edit it."),
  claims: claims.optional(),
  inferred: pair
    .optional()
    .describe("Set when no source gives the number: says how we chose it. Shown to the reader."),
});

export type Quantity = z.infer<typeof quantity>;

export const quantityFile = z.record(id, quantity).describe("Quantities by id.");
