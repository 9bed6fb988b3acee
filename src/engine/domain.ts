import type { Quantities } from "./content/quantity.ts";
import type { Practice } from "./practice/setting.ts";
import type { Assignment } from "./reality/condition.ts";
import type { Simulator } from "./world/simulator.ts";
import type { World } from "./world/world.ts";

/** What a tree is to reach for one person: equal names are equal predicates, so that distances are computed once. */
interface Goals {
  /** Name of the exact goal of a tree for somebody in these circumstances. */
  readonly nameFor: (goal: string, so: Assignment) => string;
  /** What must be true of the world, by that name. */
  readonly reached: Readonly<Record<string, (world: World) => boolean>>;
}

/** A reason why access is kept and nothing has to be done. */
interface Foothold {
  /** Whether it is true in these circumstances. */
  readonly isTrue: (so: Assignment) => boolean;
  /** Whether the simulator shows what is lost beside it; else it rests on what the person said. */
  readonly isSimulated: boolean;
}

/** Everything that a field of work tells the engine: it is handed in once at build and once in the browser. */
export interface Domain {
  /** All kinds of devices, at work. */
  readonly simulator: Simulator;
  /**
   * The world in which a person in these circumstances stands. Pure.
   * @throws RangeError when there is no such circumstance or value.
   */
  readonly startWorld: (so: Assignment, quantities: Quantities) => World;
  readonly goals: Goals;
  /** Footholds, by the name that an article's end gives. */
  readonly holds: Readonly<Record<string, Foothold>>;
  /** Why nobody has to be called for this goal, although no way leads to it; undefined where a call may be needed. */
  readonly spares: (goal: string, so: Assignment) => string | undefined;
  /** Whether worlds of this kind are too many for one graph, so that each way is looked for by itself. */
  readonly isWide: (so: Assignment) => boolean;
  /** How much somebody has to lose: a destructive step makes it less. */
  readonly belongings: (world: World) => number;
  readonly practice: Practice;
}
