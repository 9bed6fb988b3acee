import type { Part } from "../part.ts";
import { AppBar, AppTile } from "../parts/app-bar.tsx";
import { Body } from "../parts/body.tsx";
import { Controls } from "../parts/controls.tsx";
import { Says } from "../parts/says.tsx";

/** The page of the app in a store; while it is being installed, a bar fills. */
export function Store({ part }: { readonly part: Part }) {
  const { controls } = part.screen;
  return (
    <>
      <AppBar part={part} />
      <Body part={part}>
        <div class="who">
          <AppTile />
        </div>
        <Says part={part} />
        {controls.length === 0 && <span class="progress" />}
        <Controls part={part} controls={controls} />
      </Body>
    </>
  );
}
