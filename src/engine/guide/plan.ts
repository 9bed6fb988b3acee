import type { Step } from "../content/procedure.ts";
import { attemptStep } from "../procedure/act.ts";
import { play } from "../procedure/play.ts";
import { type Resolved, resolve } from "../procedure/resolve.ts";
import type { PlannedStep } from "../procedure/run.ts";
import { type Assignment, firstOf } from "../reality/condition.ts";
import { endAt, isPlan } from "../tree/forest.ts";
import { hopesOf, proceduresFor } from "../tree/planned.ts";
import type { Position } from "../tree/replay.ts";
import type { World } from "../world/world.ts";
import type { Guide } from "./guide.ts";

/** What somebody's device looks like: values of the variants. */
type Variants = Assignment;

/**
 * One value for each circumstance: what is known, of several the first, and what the verdict hopes of those that
 * nobody can know yet. Pure.
 */
export function circumstancesAt(guide: Guide, { place, known }: Position, variants: Variants): Assignment {
  return { ...hopesOf(endAt(guide.trees, place)), ...variants, ...firstOf(known) };
}

/** Procedures of the plan, or of the help after a call, at which a position stands. Pure. */
export function proceduresAt(guide: Guide, position: Position, variants: Variants): string[] {
  const end = endAt(guide.trees, position.place);
  return end ? proceduresFor(end, circumstancesAt(guide, position, variants)) : [];
}

/** The steps of that plan, in order. Pure. */
export function stepsAt<S extends Step>(
  guide: Guide<S>,
  position: Position,
  variants: Variants,
): PlannedStep<Resolved<S>>[] {
  const so = circumstancesAt(guide, position, variants);
  return proceduresAt(guide, position, variants).flatMap((procedure) =>
    resolve(guide, procedure, so).map((step) => ({ procedure, step })),
  );
}

/** The world in which the person stands: the start, and after it every plan that was tried on the way. Pure. */
export function worldAt(guide: Guide, position: Position, variants: Variants): World {
  const { domain, quantities, trees } = guide;
  const so = circumstancesAt(guide, position, variants);
  let world = domain.startWorld(so, quantities);
  for (const { place, way } of position.taken) {
    const end = endAt(trees, place);
    // Whoever took the other way has not done what the plan says.
    if (!end || !isPlan(end) || way === "instead") continue;
    for (const id of proceduresFor(end, so)) {
      const procedure = guide.procedures[id];
      if (!procedure) continue;
      const played = play(domain.simulator, world, procedure, resolve(guide, id, so), quantities);
      world = played.world;
      if (played.stopped) break;
    }
  }
  return world;
}

/** The world once the first steps of the plan are done: what stands before somebody's eyes there. Pure. */
export function worldAfter(guide: Guide, position: Position, variants: Variants, done: number): World {
  const { domain, quantities } = guide;
  return stepsAt(guide, position, variants)
    .slice(0, done)
    .reduce(
      (world, { step }) => attemptStep(domain.simulator, world, step, quantities),
      worldAt(guide, position, variants),
    );
}
