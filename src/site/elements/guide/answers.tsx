import { render } from "preact";
import type { Place } from "../../../engine/tree/forest.ts";
import type { Position } from "../../../engine/tree/replay.ts";
import type { GuideData } from "../../payload/guide-data.ts";
import { turnInWords } from "../../said/way-name.ts";

/** Draws the answers given so far, each with a link that puts the question again; says whether there are any. */
export function drawAnswers(
  list: HTMLElement,
  data: GuideData,
  { taken }: Position,
  change: (place: Place) => string,
): boolean {
  const asked = taken.filter((turn) => turn.asked);
  render(
    asked.map((turn) => {
      const { ask, answer } = turnInWords(data, turn);
      return (
        <div key={turn.place}>
          <dt>{ask}</dt>
          <dd>
            {`${answer} `}
            <a href={change(turn.place)}>
              {data.text.change}
              <span class="hidden">{`: ${ask}`}</span>
            </a>
          </dd>
        </div>
      );
    }),
    list,
  );
  return asked.length > 0;
}
