import type { ComponentChildren } from "preact";
import type { Part } from "../part.ts";
import { Says, titleOf } from "./says.tsx";

interface Props {
  readonly part: Part;
  /** Where it stands: in the middle, or come up from the foot. */
  readonly from?: "middle" | "foot";
  readonly children: ComponentChildren;
}

/** What stands over a dimmed screen: its title, what it says, and what can be done about it. */
export function Over({ part, from = "middle", children }: Props) {
  return (
    <div class={from === "foot" ? "veil is-sheet" : "veil"}>
      <div class="dlg">
        <b class="ask">{titleOf(part)}</b>
        <Says part={part} />
        {children}
      </div>
    </div>
  );
}
