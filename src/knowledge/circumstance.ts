import { z } from "zod";
import { id, pair } from "./pair.ts";

/** A condition on circumstances: for each named one, the values that fit. */
export const condition = z
  .record(id, z.union([id, z.array(id).min(1)]))
  .describe("For each circumstance, the value or values that fit.");

/** A question that reality answers, with its finite values. */
const circumstance = z.strictObject({
  says: pair.describe("Name of the circumstance, for tables."),
  values: z.record(id, pair).describe("Each possible value, named for tables and reasons."),
  applies: condition.optional().describe("When this circumstance exists at all; otherwise it has no value."),
  kind: z
    .enum(["asked", "hidden", "variant"])
    .describe(
      "Asked: people can know it. Hidden: only trying tells. Variant: changes labels only, checked per procedure.",
    ),
  changeable: z
    .literal(true)
    .optional()
    .describe("Set where a person may be able to change it: said when it would make a call needless."),
  why: pair.optional().describe("For hidden ones: why nobody can know it beforehand."),
});

export type Circumstance = z.infer<typeof circumstance>;

export const circumstanceFile = z.strictObject({
  circumstances: z.record(id, circumstance).describe("All circumstances by id."),
  impossible: z
    .array(
      z.strictObject({
        when: condition.describe("The combination that cannot be."),
        because: pair.describe("Why it cannot be."),
      }),
    )
    .describe("Combinations of values that reality rules out."),
  irrelevant: z
    .array(
      z.strictObject({
        when: condition.describe("The circumstances that settle the matter."),
        not: z.array(id).min(1).describe("Circumstances that cannot matter then; they get no value."),
        because: pair.describe("Why they cannot matter."),
      }),
    )
    .describe("Circumstances that exist but have no bearing; leaving them out keeps the cases few."),
});

export type CircumstanceFile = z.infer<typeof circumstanceFile>;
