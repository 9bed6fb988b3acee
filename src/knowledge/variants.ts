import { type Assignment, firstOf, meet } from "../engine/reality/condition.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Procedure } from "./procedure.ts";

/** Every combination of ways of the slots of a procedure that it covers, as circumstances to run it in. */
export function variantsOf(procedure: Procedure, all: Knowledge["slots"]): Assignment[] {
  const slots = procedure.steps.flatMap((entry) => ("slot" in entry ? [all[entry.slot]] : []));
  let variants: Assignment[] = [firstOf(procedure.given)];
  for (const slot of slots) {
    if (!slot) continue;
    const values = Object.keys(slot.ways).filter((value) =>
      meet(procedure.covers ?? {}, { [slot.by]: value }),
    );
    variants = variants.flatMap((so) => values.map((value) => ({ ...so, [slot.by]: value })));
  }
  return [...new Map(variants.map((so) => [JSON.stringify(so), so])).values()];
}
