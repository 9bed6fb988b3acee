import type { Part } from "../part.ts";
import { CodeGrid } from "../parts/code-grid.tsx";
import { titleOf } from "../parts/says.tsx";

/** A printed card with codes. Nothing of it can be touched. */
export function CodeCard({ part }: { readonly part: Part }) {
  return (
    <div class="printed">
      <p class="tok-head">
        <b>{titleOf(part)}</b>
        <span class="mark">{part.words.training["training"]}</span>
      </p>
      <CodeGrid isWorn={part.screen.reads.length === 0} />
    </div>
  );
}
