import type { GuideData } from "../../site/elements/data.ts";
import { type Position, replay } from "../tree/replay.ts";
import { type GuideState, readFragment, writeFragment } from "./fragment.ts";
import { createSession, type Session } from "./session.ts";

/** A state of a guide on a page that is none: which tree, and what its own fragment says. */
export interface WholeState {
  readonly tree: string;
  readonly state: GuideState;
}

/** Writes `restore-access;v1;happened=lost` for the address of a page beside the guides. Pure. */
export function writeWhole({ tree, state }: WholeState): string {
  return `${tree};${writeFragment(state, tree) || "v1"}`;
}

/** Reads it again; undefined where it cannot be read or names no tree. Pure; never throws. */
export function readWhole(fragment: string, trees: readonly string[]): WholeState | undefined {
  const text = fragment.replace(/^#/, "");
  const at = text.indexOf(";");
  const tree = text.slice(0, Math.max(0, at));
  if (!trees.includes(tree)) return undefined;
  const state = readFragment(text.slice(at + 1), tree);
  return state && !("node" in state) ? { tree, state } : undefined;
}

/** Where a state stands in its guide. */
export function positionIn(
  data: GuideData,
  { tree, state }: WholeState,
): { session: Session; position: Position } {
  const session = createSession(data, tree);
  const first = data.trees[tree]?.first ?? "";
  return { session, position: replay(session.guide, `${tree}/${first}`, state.given) };
}
