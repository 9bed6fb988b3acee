import type { Place } from "../../engine/tree/forest.ts";
import type { Position } from "../../engine/tree/replay.ts";
import type { GuideData } from "./data.ts";
import { toldAt } from "./told.ts";

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
    .flatMap((turn) => {
      const told = toldAt(data, turn);
      return told ? [{ ...told, place: turn.place }] : [];
    });
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
