import type { ComponentChildren } from "preact";
import type { Part } from "../part.ts";

interface Props {
  readonly part: Part;
  /** What it holds, where that changes how it is drawn: `message`, `pad`. */
  readonly as?: string;
  readonly children: ComponentChildren;
}

/** What scrolls on a screen. Where nothing in it takes the focus, it does itself, so that keys can scroll it. */
export function Body({ part: { screen, touch }, as, children }: Props) {
  const isReached = screen.fields.length > 0 || screen.controls.some(({ enabled }) => enabled);
  return (
    <div class={as ? `body is-${as}` : "body"} tabIndex={touch && !isReached ? 0 : undefined}>
      {children}
    </div>
  );
}
