import { Fragment } from "preact";
import type { ScreenControl } from "../../engine/world/screen.ts";
import { labelOf, type Part } from "../part.ts";
import { Icon } from "./icon.tsx";
import { Press } from "./press.tsx";

interface Props {
  readonly part: Part;
  readonly controls: readonly ScreenControl[];
}

/** Controls one below the other, each by its role: rows together in one card, the others as buttons. */
export function Controls({ part, controls }: Props) {
  const rows = controls.filter(({ role }) => role === "row");
  const others = controls.filter(({ role }) => role !== "row");
  return (
    <>
      {rows.length > 0 && <Rows part={part} controls={rows} />}
      {others.map((control) => (
        <Press key={control.id} part={part} control={control} as="btn" />
      ))}
    </>
  );
}

/** Rows of a list, with headings where sections begin. */
export function Rows({ part, controls }: Props) {
  return (
    <div class="rows">
      {controls.map((control) => (
        <Fragment key={control.id}>
          {control.under !== undefined && <p class="sec">{part.words.headings[control.under]}</p>}
          <Press part={part} control={control} as="row">
            <span>{labelOf(part, control.id)}</span>
            <Icon name="chevron-right" words={part.words} />
          </Press>
        </Fragment>
      ))}
    </div>
  );
}
