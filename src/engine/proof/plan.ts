import type { PlanEnd } from "../content/tree.ts";
import { play } from "../procedure/play.ts";
import { resolve } from "../procedure/resolve.ts";
import { partsOf } from "../tree/forest.ts";
import { choosersOf, proceduresFor } from "../tree/planned.ts";
import { take } from "../tree/replay.ts";
import { fail, goalNamed, oblige, type Prover, type Traveller } from "./prover.ts";

/** The goal of the tree in which a traveller stands. */
export function goalAt({ guide }: Prover, { position, so }: Traveller): string {
  const { tree } = partsOf(position.place);
  return guide.domain.goals.nameFor(guide.trees[tree]?.goal ?? "", so);
}

/** Circumstances that choose procedures or steps of a plan although nobody was asked for them. */
function unknownTo({ guide, isAsked }: Prover, { so, position }: Traveller, end: PlanEnd): string[] {
  const choosing = [
    ...choosersOf(end),
    ...proceduresFor(end, so).flatMap((id) =>
      (guide.procedures[id]?.steps ?? []).flatMap((entry) =>
        "slot" in entry ? [guide.slots[entry.slot]?.by ?? ""] : [],
      ),
    ),
  ];
  return [...new Set(choosing)].filter((id) => isAsked(id) && position.known[id] !== so[id]);
}

/**
 * Runs the plan on the world. Where a step takes something away, the goal must stay within reach, unless the plan
 * warns. Returns the traveller further on when a trouble leads on, or undefined when the plan is the verdict.
 */
export function runPlan(prover: Prover, traveller: Traveller, end: PlanEnd): Traveller | undefined {
  const { guide, memory } = prover;
  const { so, position } = traveller;
  const { belongings } = guide.domain;
  const goal = goalAt(prover, traveller);
  let world = traveller.world;
  for (const id of unknownTo(prover, traveller, end))
    fail(prover, so, position.place, "broken-step", `The plan depends on ${id}, which was not asked`);
  const planned = proceduresFor(end, so);
  if (planned.length < end.plan.length)
    fail(prover, so, position.place, "broken-step", "No procedure for this case");
  for (const id of planned) {
    const procedure = guide.procedures[id];
    const steps = resolve(guide, id, so);
    const played = play(memory, world, procedure ?? { trouble: {} }, steps, guide.quantities);
    let before = world;
    for (const [at, after] of played.worlds.entries()) {
      if (steps[at]?.loses && belongings(after) < belongings(before) && !end.warns)
        oblige(prover, traveller, after, goal, true, "guarded");
      before = after;
    }
    world = played.world;
    if (!played.stopped) continue;
    const { at, trouble } = played.stopped;
    const next = trouble === undefined ? position : take(guide, position, trouble);
    if (next !== position) return { ...traveller, position: next, world };
    const where = `${id} › ${steps[at]?.id}`;
    fail(prover, so, position.place, "broken-step", trouble ? `${where}: ${trouble} leads nowhere` : where);
    return undefined;
  }
  if (!goalNamed(prover, goal, position.place)(world)) fail(prover, so, position.place, "unsound", goal);
  return undefined;
}

/** Plays what follows a call, the call itself first: help must come, and lead to the goal. */
export function followCall(prover: Prover, traveller: Traveller, ids: readonly string[]): void {
  const { guide, memory } = prover;
  const { so, position } = traveller;
  let world = traveller.world;
  for (const id of ids) {
    const steps = resolve(guide, id, so);
    const played = play(memory, world, guide.procedures[id] ?? { trouble: {} }, steps, guide.quantities);
    world = played.world;
    if (!played.stopped) continue;
    const where = `After the call, ${id} › ${steps[played.stopped.at]?.id}`;
    fail(prover, so, position.place, "broken-step", where);
    return;
  }
  if (!goalNamed(prover, goalAt(prover, traveller), position.place)(world))
    fail(prover, so, position.place, "unsound", "After the call");
}
