import { z } from "zod";
import { condition } from "./circumstance.ts";
import { ContentError, didYouMean } from "./content-error.ts";
import { claims, id, pair } from "./pair.ts";

const gesture = z.union([
  z.strictObject({
    press: id.describe("Control to press."),
    on: id.optional().describe("Device, where it is not the procedure's own."),
  }),
  z.strictObject({
    type: id.describe("Field to fill in with its true value, as far as the person knows it."),
    on: id.optional().describe("Device, where it is not the procedure's own."),
  }),
  z.strictObject({ wait: id.describe("Quantity of time to wait.") }),
]);

/** What a step promises: the screen that stands there when it is done. */
const promise = z.strictObject({
  on: id.optional().describe("Device, where it is not the procedure's own."),
  screen: z
    .union([id, z.array(id).min(2)])
    .describe("Screen that shows; several where the flow decides which."),
  notice: id.optional().describe("Notice that stands on it."),
  filled: z.array(id).optional().describe("Fields that are filled in."),
  reads: z.array(id).optional().describe("What can be read there, such as an SMS code."),
});

const step = z.strictObject({
  id: id.describe("Id within the procedure, public: it stands in links."),
  say: pair.describe("The instruction. Buttons and fields are named by reference, never typed out."),
  do: z.array(gesture).min(1).describe("What the person does, in order."),
  names: z
    .array(id)
    .optional()
    .describe(
      "Controls and fields that the words name and the person leaves alone: another name, what not to press.",
    ),
  see: promise.describe("What the screen shows then. Article, guide, device and tests read it."),
  claims: claims,
  loses: pair.optional().describe("Set on a destructive step: what is lost. Shown before it."),
  inferred: pair.optional().describe("Set when the source does not give this step."),
});

export type Step = z.infer<typeof step>;

const way = z.strictObject({
  title: pair.describe("When this way applies, as a short heading."),
  steps: z.array(step).min(1).describe("Steps of this way."),
});

/** A short named sub-list of steps that several procedures share; the circumstances choose its way. */
export const slot = z.strictObject({
  by: id.describe("Circumstance that chooses among the ways."),
  ways: z.record(id, way).describe("One way for each value of the circumstance."),
});

export type Slot = z.infer<typeof slot>;

/** Steps that several procedures have in common; they are put in place when content is read. */
export const partFile = z.strictObject({
  steps: z
    .array(z.union([step, z.strictObject({ slot: id.describe("Slot, from content/slots.") })]))
    .min(1)
    .describe("Steps and slots, in order."),
});

const need = z.strictObject({
  say: pair.describe("Something to have ready."),
  when: condition.optional().describe("When it is needed."),
  for: z
    .array(id)
    .min(1)
    .optional()
    .describe("Fields, controls and devices of the steps that take it, one of them in every way."),
  spare: z
    .enum(["afterwards", "in-case"])
    .optional()
    .describe(
      "Set instead of `for` where no step takes it: what comes afterwards may, or it is good to have.",
    ),
  claims: claims,
});

const trouble = z.strictObject({
  say: pair.describe("What the person sees when it goes another way."),
  see: z
    .strictObject({
      screen: z
        .union([id, z.array(id).min(2)])
        .optional()
        .describe("Screen that shows instead; several where the flow decides which."),
      notice: id.optional().describe("Notice that shows."),
      lacks: z
        .array(id)
        .optional()
        .describe("What cannot be read anywhere, such as an SMS code, although the step promises it."),
    })
    .describe("How it looks on the device."),
  means: condition.describe("Which circumstances are known from then on."),
  claims: claims,
});

/** A list of steps for one device, with slots filled from the circumstances. */
export const procedure = z.strictObject({
  title: pair.describe("Title, as a task."),
  summary: pair.describe("One or two sentences: what it does."),
  article: z.string().describe("Key of the article in content/kb.yml that it belongs to."),
  on: id.describe(
    "Device in the world on which it is done: phone, other-phone, window, portal or support-desk.",
  ),
  kind: z
    .enum(["android", "iphone", "login-window", "portal", "support-desk"])
    .describe("Kind of that device."),
  follows: z
    .array(id)
    .optional()
    .describe("Procedures that are done before it: it is drawn from where they end."),
  given: condition.describe("Circumstances under which it is drawn in an article."),
  covers: condition
    .optional()
    .describe("Values to which it is limited; ways of slots for other values are not drawn or run."),
  minutes: id.describe("Quantity: how long it usually takes."),
  needs: z.array(need).describe("What to have ready."),
  loses: pair.optional().describe("What is lost by it, if anything is."),
  inferred: pair.optional().describe("Set when the source does not give these steps."),
  steps: z
    .array(
      z.union([
        step,
        z.strictObject({ slot: id.describe("Slot, from content/slots.") }),
        z.strictObject({ part: id.describe("Steps in common, from content/parts.") }),
      ]),
    )
    .min(1)
    .describe("Steps, slots and parts, in order."),
  ends: z
    .strictObject({
      say: pair.describe("What to do when it worked."),
      see: promise.describe("What shows when it is done, and at no time before the last step."),
    })
    .describe("After the last step."),
  trouble: z.record(id, trouble).describe("Other ways that it can go, by id."),
});

type WrittenProcedure = z.infer<typeof procedure>;

/** A procedure with its parts put in place. */
export type Procedure = Omit<WrittenProcedure, "steps"> & {
  readonly steps: z.infer<typeof partFile>["steps"];
};

/** The id that two steps of a list share, if any do: a link to it would mean both. Pure. */
export function repeatedStep(steps: Procedure["steps"]): string | undefined {
  const ids = steps.map((entry) => ("slot" in entry ? entry.slot : entry.id));
  return ids.find((id, at) => ids.indexOf(id) !== at);
}

/** Puts the steps of parts in place. @throws ContentError when there is no such part. */
export function withParts(
  id: string,
  written: WrittenProcedure,
  parts: Readonly<Record<string, z.infer<typeof partFile>>>,
): Procedure {
  return {
    ...written,
    steps: written.steps.flatMap((entry) => {
      if (!("part" in entry)) return [entry];
      const part = parts[entry.part];
      if (!part)
        throw new ContentError(
          `content/procedures/${id}.yml › steps`,
          `part "${entry.part}" does not exist`,
          didYouMean(entry.part, Object.keys(parts)),
        );
      return part.steps;
    }),
  };
}
