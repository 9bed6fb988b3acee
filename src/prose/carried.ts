import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Procedure, Step } from "../knowledge/procedure.ts";
import type { Prose } from "./article.ts";
import { componentsOf } from "./node.ts";

type Ground = Pick<Knowledge, "procedures" | "slots">;

/** Every step that a procedure can draw: its own, and those of each way of its slots that it covers. Pure. */
export function everyStepOf({ slots }: Pick<Ground, "slots">, { steps, covers = {} }: Procedure): Step[] {
  return steps.flatMap((entry) => {
    if (!("slot" in entry)) return [entry];
    const { by, ways } = slots[entry.slot] ?? { by: "", ways: {} };
    const covered = covers[by] === undefined ? undefined : [covers[by]].flat();
    return Object.entries(ways).flatMap(([value, way]) =>
      covered === undefined || covered.includes(value) ? way.steps : [],
    );
  });
}

/** The procedures that an article shows, by id, in order. Pure. */
export function shownIn({ procedures }: Pick<Ground, "procedures">, { root }: Prose): Procedure[] {
  return componentsOf(root, "Procedure").flatMap(({ props }) => procedures[props["id"] ?? ""] ?? []);
}

/** Claims that the words of an article carry: its own spans, and the steps that it shows. Pure. */
export function carriedBy(ground: Ground, prose: Prose): ReadonlySet<string> {
  const shown = shownIn(ground, prose).flatMap((procedure) => everyStepOf(ground, procedure));
  return new Set([...prose.spans, ...shown].flatMap(({ claims }) => claims));
}
