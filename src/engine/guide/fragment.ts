import { type LinkEntry, readEntries, writeEntries } from "../link/entries.ts";
import { type Place, partsOf } from "../tree/forest.ts";
import type { Given } from "../tree/replay.ts";

/** What stands after `#`: answers by name, the question being changed, and how many steps are done. */
export interface GuideState {
  readonly given: readonly Given[];
  /** Question that is put again although it has an answer. */
  readonly at?: Place | undefined;
  /** Steps of the plan that are done. */
  readonly done: number;
  /** Where a plain anchor leads, such as an article's link to one verdict: nothing has been said yet. */
  readonly entered?: Place | undefined;
}

const longest = 4096;
const mostSteps = 99;
const key = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)$/;
const name = /^[a-z0-9-]+$/;

/** Writes a state as a fragment without `#`. Nodes of the page's own tree stand without its name. Pure. */
export function writeFragment(state: GuideState, ownTree: string): string {
  if (state.entered) return partsOf(state.entered).id;
  const named = (place: Place) => (partsOf(place).tree === ownTree ? partsOf(place).id : place);
  const entries: LinkEntry[] = state.given.map(({ place, way }) => ({ key: named(place), value: way }));
  if (state.at) {
    const { tree, id } = partsOf(state.at);
    entries.push({ key: tree === ownTree ? "at" : `${tree}/at`, value: id });
  }
  if (state.done > 0) entries.push({ key: "done", value: String(state.done) });
  return writeEntries(entries);
}

/** Reads a fragment, with or without `#`; undefined where it cannot be read. Pure; never throws. */
export function readFragment(fragment: string, ownTree: string): GuideState | undefined {
  const link = readEntries(fragment, longest);
  if (!link) return undefined;
  if ("anchor" in link) return { given: [], done: 0, entered: `${ownTree}/${link.anchor}` };
  let done = 0;
  let at: Place | undefined;
  const given: Given[] = [];
  for (const entry of link.entries) {
    const [, tree = ownTree, id] = key.exec(entry.key) ?? [];
    if (id === undefined || !name.test(entry.value)) return undefined;
    if (id === "at") at = `${tree}/${entry.value}`;
    else if (id === "done" && tree === ownTree)
      done = Math.min(Math.max(Number.parseInt(entry.value, 10) || 0, 0), mostSteps);
    else given.push({ place: `${tree}/${id}`, way: entry.value });
  }
  return { given, done, at };
}

/** Writes `restore-access;v1;happened=lost` for the address of a page beside the guides. Pure. */
export function writeWhole(tree: string, state: GuideState): string {
  return `${tree};${writeFragment(state, tree) || "v1"}`;
}

/** Reads it again; undefined where it cannot be read or names no tree. Pure; never throws. */
export function readWhole(
  fragment: string,
  trees: readonly string[],
): { readonly tree: string; readonly state: GuideState } | undefined {
  const [, tree = "", rest = ""] = /^#?([^;]*);(.*)$/s.exec(fragment) ?? [];
  if (!trees.includes(tree)) return undefined;
  const state = readFragment(rest, tree);
  return state && !state.entered ? { tree, state } : undefined;
}
