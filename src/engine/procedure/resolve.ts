import type { Library, Step } from "../content/procedure.ts";
import type { Assignment } from "../reality/condition.ts";

/** A step with its slot filled in: with all that the content says of it. */
export type Resolved<S extends Step = Step> = S & {
  /** Device on which the step is done and seen, unless it names another one. */
  readonly device: string;
  /** Which way of which slot it comes from, if any. */
  readonly way?: { readonly slot: string; readonly value: string };
};

/**
 * The straight list of steps of a procedure under these circumstances; a circumstance that is not given takes the
 * procedure's default. Reader, device and proof see only such lists. Pure.
 * @throws RangeError when there is no such procedure, or no way for a value.
 */
export function resolve<S extends Step>(library: Library<S>, id: string, so: Assignment): Resolved<S>[] {
  const procedure = Object.hasOwn(library.procedures, id) ? library.procedures[id] : undefined;
  if (!procedure) throw new RangeError(`content/procedures › ${id}: there is no such procedure.`);
  const device = procedure.on;
  return procedure.steps.flatMap((entry): Resolved<S>[] => {
    if (!("slot" in entry)) return [{ ...entry, device }];
    const slot = library.slots[entry.slot];
    const value = slot && (so[slot.by] ?? procedure.given[slot.by] ?? Object.keys(slot.ways)[0]);
    const way =
      slot && typeof value === "string" && Object.hasOwn(slot.ways, value) ? slot.ways[value] : undefined;
    if (!way || typeof value !== "string")
      throw new RangeError(
        `content/procedures/${id}.yml › ${entry.slot}: no way for ${slot?.by} = ${value}. Add it to the slot.`,
      );
    const from = { slot: entry.slot, value };
    return way.steps.map((step) => ({ ...step, device, way: from }));
  });
}
