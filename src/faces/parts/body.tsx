import type { ComponentChildren } from "preact";
import type { Part } from "../part.ts";

interface Props {
  readonly part: Part;
  /** What it holds, where that changes how it is drawn: `message`, `pad`. */
  readonly as?: string;
  readonly children: ComponentChildren;
}

/** Where nothing that scrolls takes the focus, the whole does, so that keys can scroll it; only on a live face. */
export function focusOfScroller({ screen, touch }: Part): 0 | undefined {
  const isReached = screen.fields.length > 0 || screen.controls.some(({ enabled }) => enabled);
  return touch && !isReached ? 0 : undefined;
}

/** What scrolls on a screen. */
export function Body({ part, as, children }: Props) {
  return (
    <div class={as ? `body is-${as}` : "body"} tabIndex={focusOfScroller(part)}>
      {children}
    </div>
  );
}
