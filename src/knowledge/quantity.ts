import { z } from "zod";
import { claims, id, pair } from "./pair.ts";

/** Units whose words are in `content/words/units.yml`, then money, then those written as bare numbers. */
const units = [
  ...["second", "minute", "hour", "day", "business-day", "digit", "character", "attempt", "step"],
  ...["usd", "android-version", "ios-version", "tws-version", "port"],
] as const;

/** A number with its unit and source; prose and simulator read the same one. */
const quantity = z.strictObject({
  value: z
    .union([z.number(), z.literal("unlimited")])
    .describe("The number, in the unit below; or unlimited, for a limit that is none."),
  unit: z
    .enum(units)
    .describe("Unit of the number; words for it are in content/words/units.yml, unless it stands bare."),
  says: pair.describe("What the number is, for people who edit it."),
  claims: claims.optional(),
  inferred: pair
    .optional()
    .describe("Set when no source gives the number: says how we chose it. Shown to the reader."),
});

export type Quantity = z.infer<typeof quantity>;

export const quantityFile = z.record(id, quantity).describe("Quantities by id.");
