import type { Procedure } from "../../knowledge/procedure.ts";

/** One thing that a procedure needs. */
export type Need = Procedure["needs"][number];

const dependsOn = ({ when }: Need) => Object.keys(when ?? {}).join(" ");

/** Whether two needs exclude each other: they depend on the same circumstances, with other values. */
const excludes = (one: Need, other: Need) =>
  dependsOn(one) !== "" &&
  dependsOn(one) === dependsOn(other) &&
  JSON.stringify(one.when) !== JSON.stringify(other.when);

/** What is needed, in groups: needs that exclude each other stand together, as only one of them is. Pure. */
export function eitherOf(needs: readonly Need[]): Need[][] {
  const groups: Need[][] = [];
  for (const need of needs) {
    const last = groups.at(-1);
    if (last?.every((one) => excludes(one, need))) last.push(need);
    else groups.push([need]);
  }
  return groups;
}
