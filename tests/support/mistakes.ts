import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { reviewContent } from "../../src/library/review.ts";

/** One slip of a writer: an edit of one file, and words that check must say for it. */
const mistake = z.strictObject({
  what: z.string(),
  file: z.string(),
  find: z.string(),
  put: z.string(),
  says: z.string().min(3),
  /** The file in which check sees it, where that is another than the one that was edited. */
  seen: z.string().optional(),
  /** What is gone has no line. */
  line: z.literal("any").optional(),
});

export type Mistake = z.infer<typeof mistake>;

export const mistakes: readonly Mistake[] = z
  .array(mistake)
  .parse(parse(readFileSync("tests/library/mistakes.yml", "utf8")));

/** A file with the slip made in it. @throws Error when there is nothing to make it in any more. */
export function withSlip({ what, find, put }: Mistake, text: string): string {
  if (!text.includes(find))
    throw new Error(`tests/library/mistakes.yml › ${what}: “${find}” is gone from the file.`);
  return text.replace(find, () => put);
}

/** Lines between what was changed and where check points that still help a writer to see it. */
const nearLines = 12;

/**
 * What is wrong with what check says of a slip, one sentence each; empty when it names the file, the line and the fact,
 * and tells what to do.
 * @param before the file as it was.
 */
export function untold(root: string, slip: Mistake, before: string): string[] {
  const { problems } = reviewContent(root);
  const file = `content/${slip.seen ?? slip.file}`;
  const changed = before.slice(0, before.indexOf(slip.find)).split("\n").length;
  const isSaid = problems.filter(({ place, fact, remedy }) =>
    `${place}: ${fact}. ${remedy}`.includes(slip.says),
  );
  if (isSaid.length === 0)
    return [
      `not told; told: ${problems.map(({ place, fact }) => `${place}: ${fact}`).join(" | ") || "all is well"}`,
    ];
  const here = isSaid.filter((problem) => problem.file === file);
  if (here.length === 0)
    return [`told of ${isSaid.map((one) => one.file ?? one.place).join(", ")}, not of ${file}`];
  if (!here.some(({ remedy }) => remedy.length > 5)) return ["told without a remedy"];
  const isNear = here.some(({ line = 0 }) => Math.abs(line - changed) <= nearLines);
  return slip.seen !== undefined || slip.line === "any" || isNear
    ? []
    : [`told at line ${here.map(({ line }) => line).join(", ")}, made at ${changed}`];
}
