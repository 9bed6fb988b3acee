import type { End, PlanEnd } from "../../knowledge/tree.ts";

/** What a plan or the help after a call consists of; nothing where an end is neither. Pure. */
export function plannedIn(end: End): PlanEnd["plan"] {
  if ("plan" in end) return end.plan;
  return "call" in end ? (end.after ?? []) : [];
}
