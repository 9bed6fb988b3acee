import type { Quantities } from "../content/quantity.ts";
import type { Gesture } from "../world/gesture.ts";
import { screenOf } from "../world/screen.ts";
import type { Simulator } from "../world/simulator.ts";
import type { World } from "../world/world.ts";
import { attempt, canAttempt, gesturesOf } from "./act.ts";
import { isAnswered, isIdle } from "./idle.ts";
import type { Resolved } from "./resolve.ts";

/** A screen on which a person acts in a step, and where: ids of controls and fields, in the order of the gestures. */
export interface Shot {
  readonly world: World;
  readonly on: string;
  readonly marks: readonly string[];
}

/** Whether the gesture does something here: what is needed only elsewhere, such as the way home, is not shown. */
const counts = (simulator: Simulator, world: World, gesture: Gesture) =>
  canAttempt(simulator, world, gesture) &&
  !("press" in gesture && isIdle(simulator, world, gesture) && !isAnswered(simulator, world, gesture));

/**
 * The screens of a step with the places to touch: one for each screen that its gestures pass, as it looks in front of
 * the last of them. A step that only waits has none. Pure.
 */
export function shotsOf(simulator: Simulator, start: World, step: Resolved, quantities: Quantities): Shot[] {
  const shots: Shot[] = [];
  let world = start;
  let screen = "";
  for (const gesture of gesturesOf(step, quantities)) {
    if (!("waitMs" in gesture) && counts(simulator, world, gesture)) {
      const { on } = gesture;
      const here = `${on} ${screenOf(simulator, world, on).id}`;
      const mark = "press" in gesture ? gesture.press : gesture.type;
      const marks = here === screen ? (shots.pop()?.marks ?? []) : [];
      shots.push({ world, on, marks: marks.includes(mark) ? marks : [...marks, mark] });
      screen = here;
    }
    world = attempt(simulator, world, gesture);
  }
  return shots;
}
