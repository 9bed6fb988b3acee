import type { World } from "../world/world.ts";
import { play, type Quantities } from "./play.ts";
import { type Choices, type Library, resolve } from "./resolve.ts";

/**
 * The world in which a procedure begins: the start, and after it every procedure that it follows. Pure.
 * @throws RangeError when there is no such procedure.
 */
export function beginningOf(
  library: Library,
  id: string,
  start: World,
  choices: Choices,
  quantities: Quantities,
): World {
  return (library.procedures[id]?.follows ?? []).reduce((world, before) => {
    const procedure = library.procedures[before];
    if (!procedure) throw new RangeError(`content/procedures › ${before}: there is no such procedure.`);
    return play(world, procedure, resolve(library, before, choices), quantities).world;
  }, start);
}
