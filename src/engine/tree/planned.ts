import type { End, Planned } from "../content/tree.ts";
import type { Assignment } from "../reality/condition.ts";

/** What a plan or the help after a call consists of; nothing where an end is neither. Pure. */
function plannedIn(end: End): readonly Planned[] {
  if ("plan" in end) return end.plan;
  return "call" in end ? (end.after ?? []) : [];
}

/** Ids of the procedures that a plan, or the help after a call, may contain. Pure. */
export function proceduresOf(end: End): string[] {
  return plannedIn(end).flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry.of)));
}

/** Circumstances that choose among the procedures of an end. Pure. */
export function choosersOf(end: End): string[] {
  return plannedIn(end).flatMap((entry) => (typeof entry === "string" ? [] : [entry.by]));
}

/** Procedures that an end tells to follow in these circumstances; what chooses none is left out. Pure. */
export function proceduresFor(end: End, so: Assignment): string[] {
  return plannedIn(end).flatMap((entry) => {
    const id = typeof entry === "string" ? entry : entry.of[so[entry.by] ?? ""];
    return id === undefined ? [] : [id];
  });
}

/** What an end takes to be so while nobody can know it. Pure. */
export function hopesOf(end: End | undefined): Assignment {
  return (end && "hopes" in end && end.hopes) || {};
}
