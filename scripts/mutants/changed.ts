import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { loadKnowledge } from "../../src/library/library.ts";

/** Which part of the content a mutant touches: only what depends on it is asked. */
export type Touches =
  | { readonly tree: string }
  | { readonly procedure: string }
  | "needs"
  | "words"
  | "claims"
  | "numbers";

export interface ContentMutant {
  readonly kind: string;
  readonly what: string;
  /** The content with one thing in it changed; made when it is asked for. */
  readonly knowledge: () => Knowledge;
  readonly touches: Touches;
}

/** The content as it is. */
export const sound = loadKnowledge();

/** Makes a copy of the content with one change. */
export function changed(change: (copy: Knowledge) => void): () => Knowledge {
  return () => {
    const copy = structuredClone(sound) as Knowledge;
    change(copy);
    return copy;
  };
}
