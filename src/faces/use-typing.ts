import { useState } from "preact/hooks";
import type { Screen } from "../engine/world/screen.ts";
import type { Typing } from "./part.ts";
import { trainingValue } from "./training-values.ts";

interface Typed {
  /** The screen on which it was typed; on another one it is forgotten. */
  readonly at: string;
  readonly field: string | undefined;
  readonly text: string;
  readonly wrong: boolean;
}

/**
 * Typing into the fields of a screen, with drawn keys or those of a keyboard. A field takes only what spells its
 * training value; nothing else is kept.
 * @param done called when a whole value has been spelled.
 */
export function useTyping(screen: Screen, done: (field: string) => void): Typing {
  const at = `${screen.on} ${screen.id}`;
  const [state, setTyped] = useState<Typed>({ at, field: undefined, text: "", wrong: false });
  const chosen = state.at === at ? state : { at, field: undefined, text: "", wrong: false };
  const isThere = screen.fields.some(({ id }) => id === chosen.field);
  const field = isThere ? chosen.field : screen.fields.find(({ filled }) => filled === "empty")?.id;
  const one = screen.fields.find(({ id }) => id === field);
  const wanted = one && trainingValue(one.id, one.known);
  const { text, wrong } = chosen;
  return {
    field,
    typed: text.length,
    wrong,
    go: (id) => setTyped({ at, field: id, text: "", wrong: false }),
    key: (character) => {
      if (field === undefined) return;
      const next = text + character.toUpperCase();
      if (!wanted?.startsWith(next)) return setTyped({ at, field, text: "", wrong: true });
      setTyped({
        at,
        field: next === wanted ? undefined : field,
        text: next === wanted ? "" : next,
        wrong: false,
      });
      if (next === wanted) done(field);
    },
    back: () => setTyped({ at, field, text: text.slice(0, -1), wrong: false }),
  };
}
