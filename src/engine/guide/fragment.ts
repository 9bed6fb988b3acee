import { type Place, partsOf } from "../tree/forest.ts";
import type { Given } from "../tree/replay.ts";

/** What stands after `#`: answers by name, the question being changed, and how many steps are done. */
export interface GuideState {
  readonly given: readonly Given[];
  /** Question that is put again although it has an answer. */
  readonly at?: Place | undefined;
  /** Steps of the plan that are done. */
  readonly done: number;
}

const version = "v1";
const longest = 4096;
const entry = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)=([a-z0-9-]+)$/;

export const blankState: GuideState = { given: [], done: 0 };

/** Writes a state as a fragment without `#`. Nodes of the page's own tree stand without its name. Pure. */
export function writeFragment(state: GuideState, ownTree: string): string {
  const name = (place: Place) => {
    const { tree, id } = partsOf(place);
    return tree === ownTree ? id : place;
  };
  const parts = state.given.map(({ place, way }) => `${name(place)}=${way}`);
  if (state.at) {
    const { tree, id } = partsOf(state.at);
    parts.push(`${tree === ownTree ? "" : `${tree}/`}at=${id}`);
  }
  if (state.done > 0) parts.push(`done=${state.done}`);
  return parts.length === 0 ? "" : [version, ...parts].join(";");
}

/**
 * Reads a fragment, with or without `#`. Pure; never throws.
 * Returns the state, the id of a node where the fragment is a plain anchor, or undefined where it cannot be read.
 */
export function readFragment(fragment: string, ownTree: string): GuideState | { node: string } | undefined {
  const text = fragment.replace(/^#/, "");
  if (text === "") return blankState;
  if (text.length > longest) return undefined;
  const [head, ...parts] = text.split(";");
  if (head !== version) return /^[a-z0-9-]+$/.test(text) ? { node: text } : undefined;
  let done = 0;
  let at: Place | undefined;
  const given: Given[] = [];
  for (const part of parts) {
    const [, tree = ownTree, id, way] = entry.exec(part) ?? [];
    if (id === undefined || way === undefined) return undefined;
    if (id === "at") at = `${tree}/${way}`;
    else if (id === "done" && tree === ownTree) done = Math.min(Number.parseInt(way, 10) || 0, 99);
    else given.push({ place: `${tree}/${id}`, way });
  }
  return { given, done, at };
}
