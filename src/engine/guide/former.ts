import { type Place, partsOf } from "../tree/forest.ts";
import type { Given } from "../tree/replay.ts";
import type { GuideState } from "./fragment.ts";

/** Ids that links still hold, and what they are called today. */
export interface Former {
  readonly trees: Readonly<Record<string, string>>;
  /** Questions and verdicts, as `tree/id`. */
  readonly places: Readonly<Record<string, string>>;
  /** Answers and troubles, as `tree/id=way`: the way of the same place today. */
  readonly ways: Readonly<Record<string, string>>;
  /**
   * Places that have come on the way since: after an answer, as `tree/id=way` in its former name, what is said there
   * today, so that a link still leads where it led.
   */
  readonly stops: Readonly<Record<string, string>>;
}

/** What a former id is called today; what is in no table is called as before. */
const today = (table: Readonly<Record<string, string>>, former: string, otherwise: string): string =>
  Object.hasOwn(table, former) ? (table[former] ?? otherwise) : otherwise;

/** A place under its name of today. Pure. */
function placeToday({ trees, places }: Former, place: Place): Place {
  const { tree, id } = partsOf(today(places, place, place) as Place);
  return `${today(trees, tree, tree)}/${id}`;
}

/** An answer under its name of today, with what is said today at the stop that has come after it. */
function givenToday(former: Former, { place, way }: Given): Given[] {
  const key = `${place}=${way}`;
  const [stop, said] = today(former.stops, key, "").split("=");
  return [
    { place: placeToday(former, place), way: today(former.ways, key, way) },
    ...(stop && said ? [{ place: stop as Place, way: said }] : []),
  ];
}

/** A state of an older link in today's names. Pure. */
export function stateToday(former: Former, state: GuideState): GuideState {
  return {
    ...state,
    given: state.given.flatMap((one) => givenToday(former, one)),
    ...(state.at ? { at: placeToday(former, state.at) } : {}),
    ...(state.entered ? { entered: placeToday(former, state.entered) } : {}),
  };
}
