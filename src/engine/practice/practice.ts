import { canStrike, type FaultId, faultIds } from "../../domain/practice/faults.ts";
import { practiceGoal } from "../../domain/practice/practice-goal.ts";
import { practiceWorld } from "../../domain/practice/practice-world.ts";
import type { SimulatorData } from "../../site/elements/simulator/simulator-data.ts";
import { routeTo } from "../explore/route.ts";
import type { Gesture } from "../world/gesture.ts";
import type { World } from "../world/world.ts";
import { type History, nowIn, replayed } from "./history.ts";
import type { PracticeState } from "./link.ts";

/** A practice that goes on: which scenario, what is broken, and what was done. */
export interface Practice {
  readonly scenario: string;
  readonly faults: readonly FaultId[];
  readonly history: History;
}

/** The next thing to do: a gesture, the call to the desk, nothing left to do, or no way at all. */
export type Advice =
  | { readonly kind: "gesture" | "call"; readonly gesture: Gesture }
  | { readonly kind: "reached" | "stuck" };

const isFault = (id: string): id is FaultId => (faultIds as readonly string[]).includes(id);

function startOf(data: SimulatorData, scenario: string, faults: readonly FaultId[]): World | undefined {
  const bare = Object.hasOwn(data.scenarios, scenario) ? data.scenarios[scenario] : undefined;
  return bare && practiceWorld(bare, data.quantities, faults);
}

/** Begins a practice, or takes one up again; undefined when there is no such scenario. Pure. */
export function practiceFrom(
  data: SimulatorData,
  { scenario, faults, did }: PracticeState,
): Practice | undefined {
  const known = faults.filter(isFault);
  const start = startOf(data, scenario, known);
  return start && { scenario, faults: known, history: replayed(start, did) };
}

/** The same practice with a fault switched on or off: it begins anew, because the past would have been another. Pure. */
export function switchFault(data: SimulatorData, practice: Practice, fault: FaultId): Practice {
  const faults = practice.faults.includes(fault)
    ? practice.faults.filter((one) => one !== fault)
    : [...practice.faults, fault];
  return practiceFrom(data, { scenario: practice.scenario, faults, did: [] }) ?? practice;
}

/** Faults that can show in this scenario. Pure. */
export function faultsFor(data: SimulatorData, scenario: string): FaultId[] {
  const bare = data.scenarios[scenario];
  const start = startOf(data, scenario, []);
  if (!start || !bare) return [];
  return faultIds.filter((fault) => !bare.faults?.includes(fault) && canStrike(start, fault));
}

/** Whether the goal of the scenario is reached. Pure. */
export function isReached(data: SimulatorData, { scenario, history }: Practice): boolean {
  const bare = data.scenarios[scenario];
  return bare !== undefined && practiceGoal(bare)(nowIn(history));
}

/** More worlds than this are not looked at while somebody waits: about half a second. */
const worldLimit = 40_000;

/** The first gesture of the way to the goal, where one is found in reason. */
function routeInReason(world: World, isGoal: (world: World) => boolean, withSupport: boolean) {
  try {
    const way = routeTo(world, isGoal, withSupport, undefined, worldLimit);
    // Where a call is needed, it comes first: nothing else helps before it.
    const call = way?.find((gesture) => "on" in gesture && gesture.on === "support-desk");
    return (withSupport ? call : undefined) ?? way?.[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The next gesture on the shortest way from where the person stands, however they came there. Pure. */
export function adviceFor(data: SimulatorData, { scenario, history }: Practice): Advice {
  const bare = data.scenarios[scenario];
  if (!bare) return { kind: "stuck" };
  const world = nowIn(history);
  const isGoal = practiceGoal(bare);
  if (isGoal(world)) return { kind: "reached" };
  const own = routeInReason(world, isGoal, false);
  if (own) return { kind: "gesture", gesture: own };
  const called = world.devices["support-desk"] && routeInReason(world, isGoal, true);
  return called ? { kind: "call", gesture: called } : { kind: "stuck" };
}
