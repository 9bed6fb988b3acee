import type { Part } from "../part.ts";
import { Icon } from "../parts/icon.tsx";
import { Says, titleOf } from "../parts/says.tsx";

/** A phone that starts: nothing to touch. */
export function Boot({ part }: { readonly part: Part }) {
  return (
    <div class="boot">
      <Icon name="refresh-cw" words={part.words} />
      <b>{titleOf(part)}</b>
      <Says part={part} />
    </div>
  );
}
