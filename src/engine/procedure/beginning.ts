import type { Library } from "../content/procedure.ts";
import type { Quantities } from "../content/quantity.ts";
import type { Assignment } from "../reality/condition.ts";
import type { Simulator } from "../world/simulator.ts";
import type { World } from "../world/world.ts";
import { play } from "./play.ts";
import { resolve } from "./resolve.ts";

/**
 * The world in which a procedure begins: the start, and after it every procedure that it follows. Pure.
 * @throws RangeError when there is no such procedure.
 */
export function beginningOf(
  simulator: Simulator,
  library: Library,
  id: string,
  start: World,
  so: Assignment,
  quantities: Quantities,
): World {
  return (library.procedures[id]?.follows ?? []).reduce((world, before) => {
    const procedure = library.procedures[before];
    if (!procedure) throw new RangeError(`content/procedures › ${before}: there is no such procedure.`);
    return play(simulator, world, procedure, resolve(library, before, so), quantities).world;
  }, start);
}
