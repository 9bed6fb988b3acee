import { type GuideState, writeFragment } from "../../engine/guide/fragment.ts";
import { partsOf } from "../../engine/tree/forest.ts";
import type { Given } from "../../engine/tree/replay.ts";
import type { Locale } from "../../language/locales.ts";
import { guidePath, procedurePath } from "../../language/paths.ts";

const withFragment = (path: string, state: GuideState, tree: string) => {
  const fragment = writeFragment(state, tree);
  return fragment === "" ? path : `${path}#${fragment}`;
};

/** Address of the guide in which answers begin, with these answers given. Pure. */
export function answerPath(locale: Locale, given: readonly Given[], tree?: string): string {
  const first = tree ?? (given[0] ? partsOf(given[0].place).tree : "start");
  return withFragment(guidePath(locale, first), { given, done: 0 }, first);
}

/** Address of a procedure of which the first steps are done. Pure. */
export function stepPath(locale: Locale, procedure: string, done: number): string {
  return withFragment(procedurePath(locale, procedure), { given: [], done }, "");
}
