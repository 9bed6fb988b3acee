import type { Part } from "../part.ts";
import { Actions } from "../parts/actions.tsx";
import { AppBar } from "../parts/app-bar.tsx";
import { Body } from "../parts/body.tsx";
import { Icon } from "../parts/icon.tsx";
import { Says } from "../parts/says.tsx";

/** Ids of the words for what an app stores. */
export const sizes = ["scenery-size", "scenery-files", "scenery-total"];

/** What an app stores, and the two ways to clear it side by side. */
export function Storage({ part }: { readonly part: Part }) {
  const { words, screen } = part;
  return (
    <>
      <AppBar part={part} />
      <Body part={part}>
        <Says part={part} />
        <Actions part={part} controls={screen.controls} />
        <div class="rows is-dim" aria-hidden="true">
          {sizes.map((word) => (
            <span key={word} class="row">
              <Icon name="hard-drive" words={words} />
              <span>{words.training[word]}</span>
            </span>
          ))}
        </div>
      </Body>
    </>
  );
}
