import { ibkr } from "../../../domain/ibkr.ts";
import { writeFragment } from "../../../engine/guide/fragment.ts";
import { createGuide } from "../../../engine/guide/guide.ts";
import { positionIn } from "../../../engine/guide/state.ts";
import type { CodedState } from "../../../engine/guide/support-code.ts";
import { partsOf } from "../../../engine/tree/forest.ts";
import { type Locale, languageNames } from "../../../language/locales.ts";
import { guidePath } from "../../../language/paths.ts";
import type { GuideData } from "../../payload/guide-data.ts";
import { headingOf, turnsInLines } from "../../said/way-name.ts";
import { TheirScreens } from "./their-screens.tsx";

interface Props {
  readonly data: GuideData;
  readonly locale: Locale;
  readonly coded: CodedState;
}

/** The place of somebody who has read out a code, in one language: what was said, where it led, and the way there. */
export function CallerPlace({ data, locale, coded: { tree: begun, given, done } }: Props) {
  const guide = createGuide(data, ibkr);
  const state = { given, done };
  const position = positionIn(guide, begun, state);
  const { tree } = partsOf(position.place);
  return (
    <section lang={locale}>
      <h2>{languageNames[locale]}</h2>
      <ol>
        {turnsInLines(data, position.taken).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{`${data.text["code-verdict"]}: ${headingOf(data, position.place)}`}</p>
      {done > 0 && <p>{`${data.text["code-step"]}: ${done}`}</p>}
      <a class="button" href={`${guidePath(locale, tree)}#${writeFragment(state, tree)}`}>
        {data.text["code-go"]}
      </a>
      <TheirScreens guide={guide} data={data} position={position} done={done} />
    </section>
  );
}
