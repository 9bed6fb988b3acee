/** For each circumstance that it names, the value or values that fit. */
export type Condition = Readonly<Record<string, string | readonly string[]>>;

/** Values of circumstances. Those that do not apply are absent. */
export type Assignment = Readonly<Record<string, string>>;

/** The values of a condition for one circumstance, as a list. */
function valuesOf(wanted: string | readonly string[]): readonly string[] {
  return typeof wanted === "string" ? [wanted] : wanted;
}

function allows(condition: Condition, circumstance: string, value: string | undefined): boolean {
  const wanted = condition[circumstance];
  if (wanted === undefined) return true;
  return value !== undefined && valuesOf(wanted).includes(value);
}

/** Whether an assignment has all the values that a condition names. Pure. */
export function fits(condition: Condition, assignment: Assignment): boolean {
  return Object.keys(condition).every((id) => allows(condition, id, assignment[id]));
}

/** Whether both conditions can hold of the value of each circumstance they share. Pure. */
export function meet(a: Condition, b: Condition): Condition | undefined {
  const both: Record<string, string | readonly string[]> = { ...a };
  for (const [id, wanted] of Object.entries(b)) {
    const values = valuesOf(wanted).filter((value) => allows(a, id, value));
    if (values.length === 0) return undefined;
    both[id] = values.length === 1 ? (values[0] as string) : values;
  }
  return both;
}

/** Of each circumstance the value, or the first of those that a condition leaves open. Pure. */
export function firstOf(condition: Condition): Assignment {
  return Object.fromEntries(
    Object.entries(condition).flatMap(([id, wanted]) =>
      valuesOf(wanted)
        .slice(0, 1)
        .map((value) => [id, value]),
    ),
  );
}

/** The circumstances of which a condition leaves one value only. Pure. */
export function settledIn(condition: Condition): Assignment {
  return Object.fromEntries(
    Object.entries(condition).flatMap(([id, wanted]) => (typeof wanted === "string" ? [[id, wanted]] : [])),
  );
}
