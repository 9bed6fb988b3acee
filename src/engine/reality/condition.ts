import type { Condition } from "../../knowledge/circumstance.ts";

/** Values of circumstances. Those that do not apply are absent. */
export type Assignment = Readonly<Record<string, string>>;

function allows(condition: Condition, circumstance: string, value: string | undefined): boolean {
  const wanted = condition[circumstance];
  if (wanted === undefined) return true;
  return value !== undefined && (Array.isArray(wanted) ? wanted.includes(value) : wanted === value);
}

/** Whether an assignment has all the values that a condition names. Pure. */
export function fits(condition: Condition, assignment: Assignment): boolean {
  return Object.keys(condition).every((id) => allows(condition, id, assignment[id]));
}

/** Whether both conditions can hold of the value of each circumstance they share. Pure. */
export function meet(a: Condition, b: Condition): Condition | undefined {
  const both: Record<string, string | string[]> = { ...a };
  for (const [id, wanted] of Object.entries(b)) {
    const values = (Array.isArray(wanted) ? wanted : [wanted]).filter((value) => allows(a, id, value));
    if (values.length === 0) return undefined;
    both[id] = values.length === 1 ? (values[0] as string) : values;
  }
  return both;
}
