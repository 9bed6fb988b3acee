import type { Assignment } from "../reality/condition.ts";
import type { Place } from "../tree/forest.ts";
import type { Taken } from "../tree/replay.ts";
import type { Gesture } from "../world/gesture.ts";

/** What one reality comes to: the way through the trees and the verdict at its end. */
export interface Case {
  readonly tree: string;
  readonly so: Assignment;
  readonly taken: readonly Taken[];
  readonly end: Place;
  /** Procedures that the last plan told to follow, or the kind of end: `call`, `article`, `choice`. */
  readonly verdict: string;
  /** Questions that were put to the person, those passed in silence left out. */
  readonly asked: number;
  /** Of those, the ones before the first verdict: what a trouble on the way added is left out. */
  readonly askedFirst: number;
  /** Whether an "I'm not sure" was taken on the way. */
  readonly unsure: boolean;
}

/** Something that a case rests on and that only the whole graph of worlds can settle. */
export interface Obligation {
  readonly tree: string;
  readonly so: Assignment;
  /** Number of the world in the graph; absent where the way was looked for by itself. */
  readonly world?: number;
  readonly goal: string;
  readonly reachable: boolean;
  readonly end: Place;
  readonly because: "sound" | "complete" | "guarded";
}

export type Law =
  | "gap"
  | "overlap"
  | "too-long"
  | "endless"
  | "broken-step"
  | "unsound"
  | "needless-call"
  | "unguarded"
  | "no-foothold"
  | "useless-question"
  | "dead-answer";

/** A law that a case breaks, as data; `describe` puts it into a sentence. */
export interface Failure {
  readonly tree: string;
  readonly so: Assignment;
  readonly place: Place;
  readonly law: Law;
  /** What of it, in a few words; empty where the law says it all. */
  readonly detail: string;
  /** The way to the goal that the simulator has found, where one was not to be. */
  readonly found?: readonly Gesture[];
}
