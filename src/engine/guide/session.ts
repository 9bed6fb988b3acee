import { startWorld } from "../../domain/world/start-world.ts";
import type { Condition } from "../../knowledge/circumstance.ts";
import type { End } from "../../knowledge/tree.ts";
import type { GuideData } from "../../site/elements/data.ts";
import { play, type Quantities } from "../procedure/play.ts";
import { type Library, type ResolvedStep, resolve } from "../procedure/resolve.ts";
import type { Assignment } from "../reality/condition.ts";
import { endAt, type Forest, isPlan } from "../tree/forest.ts";
import { createGuide, type Guide, type Position } from "../tree/replay.ts";
import type { World } from "../world/world.ts";
import { plannedIn } from "./plan.ts";

/** What is not known yet is taken to go well, until the person says that it did not. */
const hopes: Assignment = {
  "recovery-offered": "yes",
  fault: "reset",
  number: "in-reach",
  "sms-cure": "waiting",
};

/** One value for each circumstance that is known; what is hidden is hoped for. Pure. */
export function likely(known: Condition, variants: Assignment): Assignment {
  const first = Object.entries(known).map(([id, value]) => [id, Array.isArray(value) ? value[0] : value]);
  return { ...hopes, ...variants, ...(Object.fromEntries(first) as Assignment) };
}

/** Procedures that a plan, or the help after a call, names for these circumstances. Pure. */
export function chosenProcedures(end: End, so: Assignment): string[] {
  return plannedIn(end).flatMap((entry) => {
    const id = typeof entry === "string" ? entry : entry.of[so[entry.by] ?? ""];
    return id === undefined ? [] : [id];
  });
}

/** A step of the plan at hand, with the procedure it belongs to. */
export interface PlannedStep {
  readonly procedure: string;
  readonly step: ResolvedStep;
}

/** The bare data as the types of the pure code, which never reads the words that are left out. */
export interface Session {
  readonly guide: Guide;
  readonly library: Library;
  readonly quantities: Quantities;
}

export function createSession(data: GuideData, tree: string): Session {
  const forest = data.trees as unknown as Forest;
  const library = { procedures: data.procedures, slots: data.slots } as unknown as Library;
  const troubles = Object.fromEntries(
    Object.values(library.procedures).flatMap(({ trouble }) =>
      Object.entries(trouble).map(([id, { means }]) => [id, means] as const),
    ),
  );
  const first = forest[tree]?.first ?? Object.keys(forest[tree]?.nodes ?? {})[0] ?? "";
  return {
    guide: createGuide(forest, data.space, troubles, `${tree}/${first}`),
    library,
    quantities: data.quantities as unknown as Quantities,
  };
}

/** The steps of the plan at which a position stands, or none. Pure. */
export function plannedSteps(
  { guide, library }: Session,
  position: Position,
  variants: Assignment,
): PlannedStep[] {
  const end = endAt(guide.forest, position.place);
  if (!end) return [];
  const so = likely(position.known, variants);
  return chosenProcedures(end, so).flatMap((procedure) =>
    resolve(library, procedure, so).map((step) => ({ procedure, step })),
  );
}

/** The world in which the person stands: the start, and after it every plan that was tried on the way. Pure. */
export function worldAt(
  { guide, library, quantities }: Session,
  position: Position,
  variants: Assignment,
): World {
  const so = likely(position.known, variants);
  let world = startWorld(so, quantities);
  for (const { place } of position.taken) {
    const end = endAt(guide.forest, place);
    if (!end || !isPlan(end)) continue;
    for (const id of chosenProcedures(end, so)) {
      const procedure = library.procedures[id];
      if (!procedure) continue;
      const played = play(world, procedure, resolve(library, id, so), quantities);
      world = played.world;
      if (played.stopped) break;
    }
  }
  return world;
}
