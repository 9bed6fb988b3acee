import { z } from "zod";
import { id } from "./pair.ts";

const place = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "must look like tree/id");
const way = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+=[a-z0-9-]+$/, "must look like tree/id=way");
const control = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, "must look like device.control");

/** Ids that links of earlier versions hold, and what they are called today. */
export const formerIds = z.strictObject({
  trees: z.record(id, id).describe("Guides."),
  places: z.record(place, place).describe("Questions and verdicts."),
  ways: z.record(way, id).describe("Answers and troubles: the way of the same place today."),
  stops: z
    .record(way, way)
    .describe("After an answer of a former link, what is said at a place that has come on the way since."),
  procedures: z.record(id, id).describe("Procedures: their former address leads on."),
  scenarios: z.record(id, id).describe("Situations to practise."),
  controls: z
    .record(control, id)
    .describe("Controls and fields of a device, as a practice's link holds them."),
});

export type FormerIds = z.infer<typeof formerIds>;
