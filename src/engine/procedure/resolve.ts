import type { Pair } from "../../knowledge/pair.ts";
import type { Procedure, Slot, Step } from "../../knowledge/procedure.ts";

/** A step with its slot filled in. */
export interface ResolvedStep extends Step {
  /** Device on which the step is done and seen, unless it names another one. */
  readonly device: string;
  /** Which way of which slot it comes from, if any. */
  readonly way?: { readonly slot: string; readonly value: string; readonly title: Pair };
}

export interface Library {
  readonly procedures: Readonly<Record<string, Procedure>>;
  readonly slots: Readonly<Record<string, Slot>>;
}

/** Values of the circumstances that choose ways. */
export type Choices = Readonly<Record<string, string>>;

/**
 * The straight list of steps of a procedure under these circumstances; a circumstance that is not given takes the
 * procedure's default. Reader, device and proof see only such lists. Pure.
 * @throws RangeError when there is no such procedure, or no way for a value.
 */
export function resolve(library: Library, id: string, choices: Choices): ResolvedStep[] {
  const procedure = library.procedures[id];
  if (!procedure) throw new RangeError(`content/procedures › ${id}: there is no such procedure.`);
  const device = procedure.on;
  return procedure.steps.flatMap((entry): ResolvedStep[] => {
    if (!("slot" in entry)) return [{ ...entry, device }];
    const slot = library.slots[entry.slot];
    const value = slot && (choices[slot.by] ?? procedure.given[slot.by] ?? Object.keys(slot.ways)[0]);
    const way = typeof value === "string" ? slot?.ways[value] : undefined;
    if (!way || typeof value !== "string")
      throw new RangeError(
        `content/procedures/${id}.yml › ${entry.slot}: no way for ${slot?.by} = ${value}. Add it to the slot.`,
      );
    const from = { slot: entry.slot, value, title: way.title };
    return way.steps.map((step) => ({ ...step, device, way: from }));
  });
}
