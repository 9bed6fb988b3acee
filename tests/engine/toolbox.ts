import fc from "fast-check";
import type { Tree } from "../../src/engine/content/tree.ts";
import type { Domain } from "../../src/engine/domain.ts";
import { createGuide, type Guide, type GuideContent } from "../../src/engine/guide/guide.ts";
import { firstPlace } from "../../src/engine/guide/state.ts";
import type { PracticeRoom } from "../../src/engine/practice/practice.ts";
import type { Place } from "../../src/engine/tree/forest.ts";
import { type Given, replay } from "../../src/engine/tree/replay.ts";
import type { Gesture } from "../../src/engine/world/gesture.ts";
import { perform, possibleGestures, untilNextDue } from "../../src/engine/world/perform.ts";
import type { Simulator } from "../../src/engine/world/simulator.ts";
import type { World } from "../../src/engine/world/world.ts";
import { toyContent } from "../toy/content.ts";
import { toy, toyScenarios } from "../toy/toy.ts";

/** Every random test can be run again from here. */
export const seed = 20261124;

export const guide = createGuide(toyContent, toy);
export const room: PracticeRoom = { domain: toy, scenarios: toyScenarios, quantities: toyContent.quantities };

const { coffee } = toyContent.trees;
if (!coffee) throw new Error("the toy has lost its tree");
export const { nodes, ends } = coffee;

/** What another toy has instead. */
export interface Change {
  readonly content?: Partial<GuideContent>;
  readonly tree?: Partial<Tree>;
  readonly domain?: Partial<Domain>;
}

/** A guide through the toy with some of it changed. */
export function guideWith({ content, tree, domain }: Change): Guide {
  const trees = { coffee: { ...(coffee as Tree), ...tree } };
  return createGuide({ ...toyContent, trees, ...content }, { ...toy, ...domain });
}

/** The first question of the toy, and ways to say what was answered since. */
export const first = firstPlace(guide, "coffee");
export const place = (id: string): Place => `coffee/${id}`;
export const given = (ways: Readonly<Record<string, string>>): Given[] =>
  Object.entries(ways).map(([id, way]) => ({ place: place(id), way }));
export const saying = (ways: Readonly<Record<string, string>>) => replay(guide, first, given(ways));
export const locked = { happened: "thirsty", door: "locked" };
export const open = { happened: "thirsty", door: "open" };

/** The world in which somebody stands behind the locked door, with the note in the drawer, unless told otherwise. */
export const worldWith = (so: Readonly<Record<string, string>> = {}): World =>
  toy.startWorld({ cause: "thirsty", door: "locked", note: "here", ...so }, toyContent.quantities);

/** Every gesture and wait that a world offers. */
export function movesIn(simulator: Simulator, world: World): Gesture[] {
  const waitMs = untilNextDue(world);
  return [
    ...possibleGestures(simulator, world),
    ...(waitMs === undefined ? [] : [{ waitMs }, { waitMs: 1_000 }]),
  ];
}

/** A scenario with some faults, and numbers that choose gestures. */
export const wandering = fc.record({
  scenario: fc.constantFrom(...Object.keys(room.scenarios)),
  faults: fc.subarray([...toy.practice.faults]),
  choices: fc.array(fc.nat(9_973), { minLength: 1, maxLength: 20 }),
});
type Wandering = typeof wandering extends fc.Arbitrary<infer One> ? One : never;

/** The world with which such a way begins. */
export const startOf = ({ scenario, faults }: Wandering): World =>
  toy.practice.startWorld(room.scenarios[scenario] ?? { goal: "", given: {} }, toyContent.quantities, faults);

/** Wanders from a world as numbers choose, always the same way for the same numbers. */
export function wander(
  simulator: Simulator,
  start: World,
  choices: readonly number[],
): { readonly worlds: readonly World[]; readonly gestures: readonly Gesture[] } {
  const worlds = [start];
  const gestures: Gesture[] = [];
  let world = start;
  for (const choice of choices) {
    const moves = movesIn(simulator, world);
    const gesture = moves[choice % Math.max(1, moves.length)];
    if (!gesture) break;
    gestures.push(gesture);
    worlds.push((world = perform(simulator, world, gesture)));
  }
  return { worlds, gestures };
}
