import type { Locale } from "../../language/locales.ts";
import { knowledge, tell, text } from "../content.ts";
import { eitherOf, type Need } from "./either-of.ts";
import { inferredLabels } from "./inferred-labels.ts";
import { plain } from "./labels.ts";
import { lengthOf } from "./length-of.ts";
import { type Frame, numberIn, type Part, wholeStoryboard } from "./storyboard.ts";

const words = (locale: Locale, pair: Parameters<typeof tell>[1], kind?: string) =>
  plain(tell(locale, pair, kind));

/** One step; the warning stands before the words, as on the page, so that nobody acts before it. */
function stepIn(locale: Locale, { step }: Frame, kind: string): string {
  const careful = step.loses ? `**${text(locale, "warning")}.** ${words(locale, step.loses, kind)} ` : "";
  return `${careful}${words(locale, step.say, kind)}`;
}

/** Plain steps, and every way of each slot. */
function partsIn(locale: Locale, parts: readonly Part[], kind: string): string[] {
  return parts.flatMap((part) => {
    const { frames, slot } = part;
    const isChoice = slot !== undefined && slot.ways.length > 1;
    // Markdown knows no list whose numbers have two parts: its items carry them.
    const line = (frame: Frame, at: number) =>
      `${isChoice ? "- " : ""}${numberIn(part, at)}. ${stepIn(locale, frame, kind)}`;
    if (!slot) return frames.map(line);
    return [
      ...(isChoice ? ["", text(locale, "one-of-these")] : []),
      ...slot.ways.flatMap((way) => [
        ...(isChoice ? ["", `**${words(locale, way.title, kind)}**`, ""] : []),
        ...way.frames.map(line),
      ]),
      ...(isChoice ? [""] : []),
    ];
  });
}

/** What is needed; of alternatives one, which says so. */
function needsIn(locale: Locale, needs: readonly Need[][], kind: string): string[] {
  return needs.flatMap((group) => {
    const lines = group.map(({ say }) => `- ${words(locale, say, kind)}`);
    return lines.length > 1 ? [`- ${text(locale, "either")}`, ...lines.map((line) => `  ${line}`)] : lines;
  });
}

/**
 * A procedure as plain Markdown, whole, below its title unless the text above has told it: what it needs, how long it
 * takes, what is lost, what we inferred, every warning and every way. What a page shows for it, a copy says.
 */
export function stepsInMarkdown(
  locale: Locale,
  id: string,
  ways: readonly string[],
  isHeaded = false,
): string {
  const procedure = knowledge.procedures[id];
  if (!procedure) throw new Error(`content/procedures › ${id}: there is no such procedure.`);
  const { kind, loses, inferred } = procedure;
  const lost = loses ? [`**${text(locale, "loses")}: ${words(locale, loses)}**`] : [];
  const needed = eitherOf(procedure, knowledge.slots, ways);
  const labels = inferredLabels(locale, id, ways);
  return [
    ...(isHeaded ? [] : [`### ${words(locale, procedure.title)}`]),
    words(locale, procedure.summary),
    ...(needed.length > 0 ? [`${text(locale, "needs")}:`, needsIn(locale, needed, kind).join("\n")] : []),
    [`${text(locale, "takes")} ${lengthOf(locale, id, ways).join(", ")}.`, ...lost].join(" "),
    ...(inferred ? [words(locale, inferred, kind)] : []),
    ...(labels.length > 0 ? [`${text(locale, "labels-inferred")} ${labels.join(", ")}.`] : []),
    partsIn(locale, wholeStoryboard(id, ways), kind).join("\n"),
    words(locale, procedure.ends.say, kind),
  ]
    .join("\n\n")
    .replace(/\n{3,}/g, "\n\n");
}
