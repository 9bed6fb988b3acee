import { endAt, type Place, questionAt } from "../../engine/tree/forest.ts";
import { proceduresOf } from "../../engine/tree/planned.ts";
import type { Taken } from "../../engine/tree/replay.ts";
import type { GuideData } from "../payload/guide-data.ts";

type Words = Pick<GuideData, "trees" | "procedures" | "text">;

/** A question with the answer that was given. */
export interface SaidTurn {
  readonly ask: string;
  readonly answer: string;
}

/** What stands at a place: the question that is asked, or the verdict; the place itself where there is nothing. Pure. */
export function headingOf(words: Words, place: Place): string {
  return questionAt(words.trees, place)?.ask ?? endAt(words.trees, place)?.title ?? place;
}

/** What one way on is called: an answer, a choice, a trouble, the other way; its id where it has no name. Pure. */
export function nameOfWay(words: Words, place: Place, way: string): string {
  const question = questionAt(words.trees, place);
  if (question) return (way === "unsure" ? question.unsure?.label : question.answers[way]?.label) ?? way;
  const end = endAt(words.trees, place);
  if (!end) return way;
  if (way === "instead") return words.text.instead;
  if ("choice" in end) return end.choice.find(({ to }) => to === way)?.label ?? way;
  const troubles = proceduresOf(end).flatMap((id) => words.procedures[id]?.trouble[way] ?? []);
  return troubles[0]?.say ?? way;
}

/** What was said at one turn. Pure. */
export function turnInWords(words: Words, { place, way }: Taken): SaidTurn {
  const question = questionAt(words.trees, place);
  return { ask: question?.ask ?? words.text.trouble, answer: nameOfWay(words, place, way) };
}

/** Everything that was said and tried, as lines for a messenger or a sheet of paper. Pure. */
export function turnsInLines(words: Words, taken: readonly Taken[]): string[] {
  return taken
    .filter(({ asked }) => asked)
    .map((turn) => turnInWords(words, turn))
    .map(({ ask, answer }) => `${ask} ${answer}`);
}
