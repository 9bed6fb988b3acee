import type { Part } from "../part.ts";
import { Notice } from "./banner.tsx";

/** What a screen says below its title, and what it has to say of what was done. */
export function Says({ part }: { readonly part: Part }) {
  const says = part.words.screens[part.screen.id]?.says;
  return (
    <>
      <Notice part={part} />
      {says !== undefined && <p class="says">{says}</p>}
    </>
  );
}

export const titleOf = ({ words, screen }: Part): string => words.screens[screen.id]?.title ?? screen.id;
