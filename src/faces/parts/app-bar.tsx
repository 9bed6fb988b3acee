import type { Part } from "../part.ts";
import { Icon } from "./icon.tsx";
import { titleOf } from "./says.tsx";

/** The title of a screen, with the arrow that phones have there. */
export function AppBar({ part }: { readonly part: Part }) {
  return (
    <p class="app">
      <Icon name="arrow-left" words={part.words} />
      <b>{titleOf(part)}</b>
    </p>
  );
}

/** The tile of the app with its letters: our drawing, nobody's logo. */
export function AppTile() {
  return (
    <span class="tile key" aria-hidden="true">
      IB
    </span>
  );
}
