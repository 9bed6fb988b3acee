import type { Quantities } from "../content/quantity.ts";
import type { Condition } from "../reality/condition.ts";
import type { World } from "../world/world.ts";

/** A situation to practise, without its words. */
export interface Scenario {
  readonly goal: string;
  readonly with?: string | undefined;
  readonly given: Condition;
  readonly login?: unknown;
  readonly faults?: readonly string[] | undefined;
  readonly support?: true | undefined;
}

/** What a domain knows of practising. All pure. */
export interface Practice {
  /** Ids of everything that can go wrong, as switches. */
  readonly faults: readonly string[];
  /** Whether a fault can show in this world at all. */
  readonly canStrike: (world: World, fault: string) => boolean;
  /** The world in which a scenario begins, with its own faults and those switched on besides. */
  readonly startWorld: (scenario: Scenario, quantities: Quantities, switched: readonly string[]) => World;
  /** Whether a world has reached the goal of a scenario. */
  readonly isReached: (scenario: Scenario, world: World) => boolean;
}
