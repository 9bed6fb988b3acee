import { z } from "zod";
import { condition } from "./circumstance.ts";
import { claims, id, pair } from "./pair.ts";

/** A situation worth practising on the simulator, with a goal and a verdict at the end. */
const scenario = z.strictObject({
  title: pair.describe("Title, as a situation."),
  summary: pair.describe("One or two sentences: where you stand and what to reach."),
  goal: z
    .enum(["ib-key-active", "app-works", "logged-in", "card-active", "withdrawn-medium", "withdrawn-large"])
    .describe("What must be true in the end."),
  with: id.optional().describe("Device with which one has to log in, where it matters."),
  given: condition.describe("Circumstances, as the guides know them, from which the devices follow."),
  login: z
    .strictObject({
      window: z.enum(["portal", "tws", "tws-old"]).describe("Which login window stands there."),
      factors: z.array(id).describe("Devices active for the user, in the order of the list."),
      phone: z.enum(["android", "iphone"]).describe("Kind of the phone at hand."),
      days: z.literal(true).optional().describe("Set where days of the week matter."),
    })
    .optional()
    .describe("Set where the scenario is about a login."),
  faults: z.array(id).optional().describe("Faults that are switched on from the start."),
  support: z.literal(true).optional().describe("Set where the goal cannot be reached without a call."),
  reached: pair.describe("Verdict when the goal is reached."),
  claims: claims,
});

export type Scenario = z.infer<typeof scenario>;

export const scenarioFile = z.record(id, scenario).describe("Scenarios by id, in the order of the page.");
