import type { Procedure } from "../../knowledge/procedure.ts";

/** One thing that a procedure needs. */
export type Need = Procedure["needs"][number];

const dependsOn = ({ when }: Need) => Object.keys(when ?? {}).join(" ");

/** What is needed, in groups: those that depend on the same circumstance stand together, as only one of them is. Pure. */
export function eitherOf(needs: readonly Need[]): Need[][] {
  const groups: Need[][] = [];
  for (const need of needs) {
    const last = groups.at(-1);
    if (last?.[0] && dependsOn(need) !== "" && dependsOn(last[0]) === dependsOn(need)) last.push(need);
    else groups.push([need]);
  }
  return groups;
}
