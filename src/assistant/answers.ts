import type { Place } from "../tree/forest.ts";
import { partsOf } from "../tree/forest.ts";
import type { Position } from "../tree/replay.ts";
import type { GuideData } from "./data.ts";

/** A question with its answer, as it stands in the list of answers. */
interface Line {
  readonly place: Place;
  readonly ask: string;
  readonly answer: string;
}

function lineOf(data: GuideData, place: Place, way: string): Line | undefined {
  const { tree, id } = partsOf(place);
  const node = data.trees[tree]?.nodes[id];
  if (node) {
    const answer = way === "unsure" ? node.unsure?.label : node.answers[way]?.label;
    return { place, ask: node.ask, answer: answer ?? way };
  }
  const said = data.text[way] ?? data.text[`trouble-${way}`];
  return said === undefined ? undefined : { place, ask: data.text["trouble"] ?? "", answer: said };
}

/** Draws the answers given so far, each with a link that puts the question again. */
export function drawAnswers(
  box: HTMLElement,
  data: GuideData,
  position: Position,
  change: (place: Place) => string,
): void {
  const list = box.querySelector("dl");
  if (!list) return;
  const lines = position.taken
    .filter(({ asked }) => asked)
    .flatMap(({ place, way }) => lineOf(data, place, way) ?? []);
  list.replaceChildren(
    ...lines.map(({ place, ask, answer }) => {
      const row = document.createElement("div");
      const term = document.createElement("dt");
      const said = document.createElement("dd");
      const link = document.createElement("a");
      const hint = document.createElement("span");
      term.textContent = ask;
      hint.className = "hidden";
      hint.textContent = `: ${ask}`;
      link.href = change(place);
      link.append(data.text["change"] ?? "", hint);
      said.append(`${answer} `, link);
      row.append(term, said);
      return row;
    }),
  );
  box.hidden = lines.length === 0;
}
