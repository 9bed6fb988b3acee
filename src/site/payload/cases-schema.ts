import { z } from "zod";

/**
 * What `cases.json` holds: every situation that a guide tells apart, and what is right in it. For programs that answer
 * people from this site; the site itself does not read it.
 */
const id = z.string().describe("An id of the content; it is the same in every language.");

const step = z.strictObject({
  warning: z
    .string()
    .optional()
    .describe("What the step destroys. Say it before the step, or do not say the step."),
  say: z.string().describe("What the person does, with the labels that the devices show."),
  claims: z.array(id).describe("Statements on which the step rests."),
});

const procedure = z.strictObject({
  id,
  title: z.string(),
  url: z.url(),
  takes: z.string().describe("How long it takes."),
  needs: z.array(z.string()).describe("What the person has to have at hand."),
  loses: z.string().optional().describe("What is lost when it is carried out. Say it first."),
  ends: z.string().describe("What to tell the person when all steps are done."),
});

const plan = z.strictObject({
  procedures: z.array(procedure).describe("What is carried out, in this order."),
  steps: z.array(step).describe("The steps of all of them. Each was executed on simulated devices."),
});

const verdict = z.strictObject({
  kind: z
    .enum(["plan", "choice", "article", "call"])
    .describe("Steps that the person can take; a choice of guides; an article; or a call to IBKR."),
  title: z.string(),
  why: z.string(),
  warns: z.string().optional().describe("What speaks against the plan. Say it first."),
  article: z.url().optional(),
  claims: z.array(id),
});

const claim = z.strictObject({
  says: z.string(),
  confidence: z.enum(["high", "medium", "low"]).describe("How sure we are: only what is high is certain."),
  source: id.describe("Kind of the source."),
});

export const casesSchema = z.strictObject({
  $schema: z.url(),
  notice: z.string().describe("Whose advice this is. Say it whenever you pass on what stands here."),
  call: z.string().describe("Where the number for a call is found. There is no other place."),
  language: z.string(),
  guide: z.strictObject({ id, title: z.string(), summary: z.string(), url: z.url() }),
  circumstances: z
    .record(id, z.strictObject({ says: z.string(), values: z.record(id, z.string()) }))
    .describe("What the situations are made of, in words."),
  cases: z.array(
    z.strictObject({
      situations: z
        .array(z.record(id, id))
        .describe("Circumstances that are led this way, with their values."),
      answers: z
        .array(z.strictObject({ place: id, way: id, says: z.string() }))
        .describe("What the person answers, or meets while trying, question by question."),
      verdict: id.describe("Key of `verdicts`."),
      plan: id.optional().describe("Key of `plans`; absent where there is nothing to carry out."),
      url: z.url().describe("Opens the guide with these answers given."),
    }),
  ),
  verdicts: z.record(id, verdict),
  plans: z.record(id, plan),
  claims: z.record(id, claim),
});

export type Cases = z.infer<typeof casesSchema>;
