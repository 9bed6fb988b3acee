import { goalName, goals } from "../../domain/goals.ts";
import type { PlanEnd } from "../../knowledge/tree.ts";
import { play } from "../procedure/play.ts";
import { resolve } from "../procedure/resolve.ts";
import type { Assignment } from "../reality/condition.ts";
import { partsOf } from "../tree/forest.ts";
import { take } from "../tree/replay.ts";
import type { World } from "../world/world.ts";
import { fail, oblige, type Prover, type Traveller } from "./prover.ts";

/** The procedures of a plan for these circumstances. Pure. */
export function proceduresFor(end: PlanEnd, so: Assignment): string[] {
  return end.plan.map((entry) => (typeof entry === "string" ? entry : (entry.of[so[entry.by] ?? ""] ?? "")));
}

const keysIn = (world: World) =>
  Object.values(world.devices).filter((device) => device.context["key"] === true).length;

/** The goal of the tree in which a traveller stands. */
export function goalAt(prover: Prover, { position, so }: Traveller): string {
  const { tree } = partsOf(position.place);
  return goalName(prover.knowledge.trees[tree]?.goal ?? "ib-key-active", so);
}

/** Circumstances that choose procedures or steps of a plan although nobody was asked for them. */
function unknownTo({ knowledge }: Prover, { so, position }: Traveller, end: PlanEnd): string[] {
  const { circumstances, procedures, slots } = knowledge;
  const choosing = [
    ...end.plan.flatMap((entry) => (typeof entry === "string" ? [] : [entry.by])),
    ...proceduresFor(end, so).flatMap((id) =>
      (procedures[id]?.steps ?? []).flatMap((entry) =>
        "slot" in entry ? [slots[entry.slot]?.by ?? ""] : [],
      ),
    ),
  ];
  return [...new Set(choosing)].filter(
    (id) => circumstances[id]?.kind === "asked" && position.known[id] !== so[id],
  );
}

/**
 * Runs the plan on the world. Where a step takes IB Key away, the goal must stay within reach, unless the plan warns.
 * Returns the traveller further on when a trouble leads on, or undefined when the plan is the verdict.
 */
export function runPlan(prover: Prover, traveller: Traveller, end: PlanEnd): Traveller | undefined {
  const { knowledge, memory } = prover;
  const { so, position } = traveller;
  const goal = goalAt(prover, traveller);
  let world = traveller.world;
  for (const id of unknownTo(prover, traveller, end))
    fail(prover, so, position.place, "broken-step", `the plan depends on ${id}, which was not asked`);
  for (const id of proceduresFor(end, so)) {
    const procedure = knowledge.procedures[id];
    if (!procedure) {
      fail(prover, so, position.place, "broken-step", `no procedure for this case`);
      return undefined;
    }
    const steps = resolve(knowledge, id, so);
    const played = play(world, procedure, steps, knowledge.quantities, memory);
    let before = world;
    for (const [at, after] of played.worlds.entries()) {
      if (steps[at]?.loses && keysIn(after) < keysIn(before) && !end.warns)
        oblige(prover, traveller, after, goal, true, "guarded");
      before = after;
    }
    world = played.world;
    if (!played.stopped) continue;
    const { at, trouble } = played.stopped;
    const next = trouble === undefined ? position : take(prover.guide, position, trouble);
    if (next !== position) return { ...traveller, position: next, world };
    const where = `${id} › ${steps[at]?.id}`;
    fail(prover, so, position.place, "broken-step", trouble ? `${where}: ${trouble} leads nowhere` : where);
    return undefined;
  }
  if (!goals[goal]?.(world)) fail(prover, so, position.place, "unsound", goal);
  return undefined;
}

/** Plays what follows a call, the call itself first: help must come, and lead to the goal. */
export function followCall(prover: Prover, traveller: Traveller, ids: readonly string[]): void {
  const { knowledge, memory } = prover;
  const { so, position } = traveller;
  let world = traveller.world;
  for (const id of ids) {
    const procedure = knowledge.procedures[id];
    const steps = resolve(knowledge, id, so);
    const played = play(world, procedure ?? { trouble: {} }, steps, knowledge.quantities, memory);
    world = played.world;
    if (!played.stopped) continue;
    fail(
      prover,
      so,
      position.place,
      "broken-step",
      `after the call, ${id} › ${steps[played.stopped.at]?.id}`,
    );
    return;
  }
  if (!goals[goalAt(prover, traveller)]?.(world))
    fail(prover, so, position.place, "unsound", "after the call");
}
