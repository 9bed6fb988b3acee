import type { Gesture } from "../world/gesture.ts";
import type { PracticeState } from "./link.ts";

/** Ids that links to a practice still hold, and what they are called today. */
export interface FormerPractice {
  readonly scenarios: Readonly<Record<string, string>>;
  /** Controls and fields, as `device.control`. */
  readonly controls: Readonly<Record<string, string>>;
}

const current = (table: Readonly<Record<string, string>>, id: string, otherwise: string): string =>
  Object.hasOwn(table, id) ? (table[id] ?? otherwise) : otherwise;

function gestureToday({ controls }: FormerPractice, gesture: Gesture): Gesture {
  if ("waitMs" in gesture) return gesture;
  const today = (id: string) => current(controls, `${gesture.on}.${id}`, id);
  return "press" in gesture
    ? { ...gesture, press: today(gesture.press) }
    : { ...gesture, type: today(gesture.type) };
}

/** A practice of an older link in today's names. Pure. */
export function practiceToday(former: FormerPractice, state: PracticeState): PracticeState {
  return {
    ...state,
    scenario: current(former.scenarios, state.scenario, state.scenario),
    did: state.did.map((gesture) => gestureToday(former, gesture)),
  };
}
