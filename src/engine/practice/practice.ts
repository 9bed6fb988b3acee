import type { Quantities } from "../content/quantity.ts";
import type { Domain } from "../domain.ts";
import { routeTo } from "../explore/route.ts";
import type { Gesture } from "../world/gesture.ts";
import { createMemory } from "../world/memory.ts";
import { kindOfDevice } from "../world/simulator.ts";
import { deviceIn, type World } from "../world/world.ts";
import { type History, nowIn, replayed } from "./history.ts";
import type { PracticeState } from "./link.ts";
import type { Scenario } from "./setting.ts";

/** What a practice plays in: a domain and its scenarios. */
export interface PracticeRoom {
  readonly domain: Domain;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly quantities: Quantities;
}

/** A practice that goes on: which scenario, what is broken, and what was done. */
export interface Practice {
  readonly scenario: string;
  readonly faults: readonly string[];
  readonly history: History;
}

/** The next thing to do: a gesture, the call for help, nothing left to do, or no way at all. */
export type Advice =
  | { readonly kind: "gesture" | "call"; readonly gesture: Gesture }
  | { readonly kind: "reached" | "stuck" };

const scenarioIn = ({ scenarios }: PracticeRoom, id: string): Scenario | undefined =>
  Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;

/** Begins a practice, or takes one up again; undefined when there is no such scenario. Pure. */
export function practiceFrom(
  room: PracticeRoom,
  { scenario, faults, did }: PracticeState,
): Practice | undefined {
  const { domain, quantities } = room;
  const found = scenarioIn(room, scenario);
  if (!found) return undefined;
  const known = faults.filter((id) => domain.practice.faults.includes(id));
  const start = domain.practice.startWorld(found, quantities, known);
  return { scenario, faults: known, history: replayed(domain.simulator, start, did) };
}

/** The same practice with a fault switched on or off: it begins anew, because the past would have been another. Pure. */
export function switchFault(room: PracticeRoom, practice: Practice, fault: string): Practice {
  const faults = practice.faults.includes(fault)
    ? practice.faults.filter((one) => one !== fault)
    : [...practice.faults, fault];
  return practiceFrom(room, { scenario: practice.scenario, faults, did: [] }) ?? practice;
}

/** Faults that can show in this scenario. Pure. */
export function faultsFor(room: PracticeRoom, scenario: string): string[] {
  const found = scenarioIn(room, scenario);
  if (!found) return [];
  const { faults, canStrike, startWorld } = room.domain.practice;
  const start = startWorld(found, room.quantities, []);
  return faults.filter((fault) => !found.faults?.includes(fault) && canStrike(start, fault));
}

/** Whether the goal of the scenario is reached. Pure. */
export function isReached(room: PracticeRoom, { scenario, history }: Practice): boolean {
  const found = scenarioIn(room, scenario);
  return found !== undefined && room.domain.practice.isReached(found, nowIn(history));
}

/** More worlds than this are not looked at while somebody waits: about half a second. */
const worldLimit = 40_000;

const isSupport = ({ simulator: { kinds } }: Domain, world: World, on: string) => {
  const device = deviceIn(world, on);
  return device !== undefined && kindOfDevice(kinds, device).isSupport === true;
};

/** The first gesture of the way to the goal, where one is found in reason. */
function routeInReason(
  domain: Domain,
  world: World,
  isGoal: (world: World) => boolean,
  withSupport: boolean,
) {
  try {
    const way = routeTo(createMemory(domain.simulator), world, isGoal, withSupport, worldLimit);
    // Where a call is needed, it comes first: nothing else helps before it.
    const call = way?.find((gesture) => "on" in gesture && isSupport(domain, world, gesture.on));
    return (withSupport ? call : undefined) ?? way?.[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The next gesture on the shortest way from where the person stands, however they came there. Pure. */
export function adviceFor(room: PracticeRoom, { scenario, history }: Practice): Advice {
  const { domain } = room;
  const found = scenarioIn(room, scenario);
  if (!found) return { kind: "stuck" };
  const world = nowIn(history);
  const isGoal = (one: World) => domain.practice.isReached(found, one);
  if (isGoal(world)) return { kind: "reached" };
  const own = routeInReason(domain, world, isGoal, false);
  if (own) return { kind: "gesture", gesture: own };
  const hasSupport = Object.keys(world.devices).some((id) => isSupport(domain, world, id));
  const called = hasSupport && routeInReason(domain, world, isGoal, true);
  return called ? { kind: "call", gesture: called } : { kind: "stuck" };
}
