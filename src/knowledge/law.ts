import { z } from "zod";
import { id, pair } from "./pair.ts";

const exception = z.strictObject({
  at: z
    .array(z.string().min(1))
    .min(1)
    .describe("Where it does not hold: `kind › screen › control`; * stands for anything."),
  because: pair.describe("Why that is right."),
});

/** A law that every device of the simulator keeps. */
const law = z.strictObject({
  title: pair.describe("The law in a few words."),
  says: pair.describe("What it asks of every screen."),
  except: z.array(exception).optional().describe("Where it does not hold, and why that is right."),
});

export type Law = z.infer<typeof law>;

export const lawFile = z.record(id, law).describe("Laws of devices by id, in the order of the page.");
