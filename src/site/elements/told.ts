import { partsOf } from "../../engine/tree/forest.ts";
import type { Taken } from "../../engine/tree/replay.ts";
import type { GuideData } from "./data.ts";

/** A question with the answer that was given. */
export interface Told {
  readonly ask: string;
  readonly answer: string;
}

/** What was said at one turn, in the words of the data's language; undefined where nothing was asked. Pure. */
export function toldAt(data: Pick<GuideData, "trees" | "text">, { place, way }: Taken): Told | undefined {
  const { tree, id } = partsOf(place);
  const node = data.trees[tree]?.nodes[id];
  if (node) {
    const answer = way === "unsure" ? node.unsure?.label : node.answers[way]?.label;
    return { ask: node.ask, answer: answer ?? way };
  }
  const said = data.text[way] ?? data.text[`trouble-${way}`];
  return said === undefined ? undefined : { ask: data.text["trouble"] ?? "", answer: said };
}

/** Everything that was said and tried, as lines for a messenger or a sheet of paper. Pure. */
export function toldInLines(data: Pick<GuideData, "trees" | "text">, taken: readonly Taken[]): string[] {
  return taken
    .filter(({ asked }) => asked)
    .flatMap((turn) => toldAt(data, turn) ?? [])
    .map(({ ask, answer }) => `${ask} ${answer}`);
}
