import { z } from "zod";
import { condition } from "./circumstance.ts";
import { claims, id, pair } from "./pair.ts";

/** Where an answer leads: a node of this tree, or `tree/node` in another one, answers carried over. */
const target = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/)
  .describe("Node or end that follows; `tree/node` continues in another tree.");

/** An answer as a tile of the home page: few words, found at a glance. */
const tile = z.strictObject({
  title: pair.describe("The answer in two or three words."),
  note: pair.describe("What tells it from the others, in a few words."),
  icon: id.describe("Icon, by its name in src/faces/icons.ts."),
});

const answer = z.strictObject({
  label: pair.describe("The answer as a person would say it."),
  means: condition.describe("Which circumstances it states."),
  to: target,
  tile: tile.optional().describe("How the home page shows it, where the question stands there."),
});

const unsure = z.strictObject({
  label: pair.describe("How the person says that they do not know."),
  to: target.describe("What to try then: it must do no harm."),
});

/** One question. */
const question = z.strictObject({
  ask: pair.describe("The question, two sentences at most."),
  hint: pair.optional().describe("What helps to answer it."),
  callFirst: z
    .literal(true)
    .optional()
    .describe("Set where the hint sends some to the telephone: it leads there."),
  findOut: pair.optional().describe("How to find out, for those who are not sure."),
  claims: claims,
  answers: z.record(id, answer).describe("Answers by id, kindest and likeliest first."),
  unsure: unsure.optional().describe("The way on for those who cannot find out."),
});

export type Question = z.infer<typeof question>;

const planned = z.union([
  id,
  z.strictObject({
    by: id.describe("Circumstance that chooses the procedure."),
    of: z.record(id, id).describe("Procedure for each of its values."),
  }),
]);

const endBase = {
  title: pair.describe("The verdict in a few words."),
  why: pair.describe("Why this is the verdict."),
  claims: claims,
};

const hopes = z
  .record(id, id)
  .optional()
  .describe(
    "What is taken to be so, of circumstances that nobody can know before trying; else it stays open.",
  );

const plan = z.strictObject({
  ...endBase,
  plan: z.array(planned).min(1).describe("Procedures, in order."),
  hopes,
  warns: pair.optional().describe("Said before anything is lost; with it `instead`."),
  next: pair.optional().describe("What to do once it has worked, where that is not part of the plan."),
  isMeant: z
    .literal(true)
    .optional()
    .describe("Set where what is lost is what the reader wants gone: no alarm is raised."),
  instead: target.optional().describe("The other way, for those who will not take the risk."),
  trouble: z.record(id, target).optional().describe("Where each trouble of its procedures leads."),
});

const choice = z.strictObject({
  ...endBase,
  choice: z
    .array(
      z.strictObject({
        to: id.describe("End that it leads to."),
        label: pair.describe("The choice."),
        difference: pair.describe("What it means compared with the other."),
      }),
    )
    .min(2)
    .describe("Ends to choose between."),
});

const article = z.strictObject({
  ...endBase,
  article: z.string().describe("Key of the article in content/kb.yml that answers."),
  holds: z
    .enum(["second-factor-in-hand", "portal-open"])
    .describe("Why no more is needed; checked on every case that ends here."),
});

const call = z.strictObject({
  ...endBase,
  call: z.literal("client-services").describe("Whom to call."),
  article: z.string().describe("Key of the article that says what happens then."),
  after: z
    .array(id)
    .min(1)
    .optional()
    .describe("Procedures from the call on, in order, where the simulator knows how help continues."),
  hopes,
  next: pair.optional().describe("What to do once help has come, where the simulator does not go on."),
  ready: z.array(pair).min(1).describe("What to have ready for the call. Never a secret."),
});

/** A verdict: a plan, a choice of ends, an article, or a call to support. */
const end = z.union([plan, choice, article, call]);
export type End = z.infer<typeof end>;
export type PlanEnd = z.infer<typeof plan>;

/** A decision tree. Branching lives only here, and edges are data. */
export const tree = z.strictObject({
  title: pair.describe("Title, as the reader's question."),
  summary: pair.describe("What the guide helps with."),
  order: z.number().int().describe("Place among the guides, the most needed first."),
  first: id.describe("Node with which it begins."),
  goal: z
    .enum(["ib-key-active", "app-works", "logged-in"])
    .describe("What a plan of this tree must reach on the simulator."),
  given: condition.describe("Circumstances under which this tree is entered."),
  nodes: z.record(id, question).describe("Questions by id."),
  ends: z.record(id, end).describe("Verdicts by id."),
});

export type Tree = z.infer<typeof tree>;
