import type { Guide } from "../../engine/guide/guide.ts";
import { stepsAt } from "../../engine/guide/plan.ts";
import { questionAt } from "../../engine/tree/forest.ts";
import type { Position } from "../../engine/tree/replay.ts";
import type { GuideData, SaidStep } from "../payload/guide-data.ts";
import { headingOf } from "./way-name.ts";

/** What is not in a code, such as the maker, is not known: the first of each. Pure. */
export const firstLooks = ({ variants }: Pick<GuideData, "variants">): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variants).flatMap(([id, { values }]) =>
      Object.keys(values)
        .slice(0, 1)
        .map((value) => [id, value]),
    ),
  );

/**
 * What somebody on the phone says next to a person at this place: the question with its answers, or the step that
 * comes now, its warning first; the verdict where nothing is left to do. Pure.
 */
export function sayNext(guide: Guide<SaidStep>, data: GuideData, position: Position, done: number): string[] {
  const question = questionAt(data.trees, position.place);
  if (question) return [question.ask, ...Object.values(question.answers).map(({ label }) => `— ${label}`)];
  const next = stepsAt(guide, position, firstLooks(data))[done]?.step;
  if (!next) return [headingOf(data, position.place)];
  return [...(next.loses ? [`${data.text.warning}. ${next.loses}`] : []), next.say];
}

/** A code as it is spelled over the phone: “C Charlie, 2, …”. Pure. */
export const spelled = (code: string, words: Readonly<Record<string, string>>): string =>
  [...code.replaceAll(" ", "")]
    .map((letter) => (words[letter] ? `${letter} ${words[letter]}` : letter))
    .join(", ");
