import { ibkr } from "../../../domain/ibkr.ts";
import { writeFragment } from "../../../engine/guide/fragment.ts";
import { createGuide } from "../../../engine/guide/guide.ts";
import { positionIn } from "../../../engine/guide/state.ts";
import type { CodedState } from "../../../engine/guide/support-code.ts";
import { partsOf } from "../../../engine/tree/forest.ts";
import { type Locale, languageNames } from "../../../language/locales.ts";
import { guidePath } from "../../../language/paths.ts";
import type { GuideData } from "../../payload/guide-data.ts";
import { sayNext } from "../../said/say-next.ts";
import { headingOf, turnsInLines } from "../../said/way-name.ts";
import { CaseNote } from "./case-note.tsx";
import { TheirScreens } from "./their-screens.tsx";

interface Props {
  readonly data: GuideData;
  readonly locale: Locale;
  readonly coded: CodedState;
  /** The code as it was read out. */
  readonly code: string;
}

/** The place of somebody who has read out a code, in one language: what was said, where it led, and the way there. */
export function CallerPlace({ data, locale, coded: { tree: begun, given, done }, code }: Props) {
  const guide = createGuide(data, ibkr);
  const state = { given, done };
  const position = positionIn(guide, begun, state);
  const { tree } = partsOf(position.place);
  const lines = turnsInLines(data, position.taken);
  const verdict = `${data.text["code-verdict"]}: ${headingOf(data, position.place)}`;
  const steps = done > 0 ? [`${data.text["code-step"]}: ${done}`] : [];
  const next = sayNext(guide, data, position, done);
  const note = [
    `${data.text["support-code"]}: ${code}`,
    ...lines,
    verdict,
    ...steps,
    `${data.text["desk-next"]}: ${next.join(" ")}`,
  ];
  return (
    <section lang={locale}>
      <h2>{languageNames[locale]}</h2>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {[verdict, ...steps].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{data.text["desk-next"]}</h3>
      <blockquote>
        {next.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <a class="button" href={`${guidePath(locale, tree)}#${writeFragment(state, tree)}`}>
        {data.text["code-go"]}
      </a>
      <CaseNote data={data} lines={note} />
      <TheirScreens guide={guide} data={data} position={position} done={done} />
    </section>
  );
}
