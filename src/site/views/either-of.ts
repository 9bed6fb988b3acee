import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Procedure } from "../../knowledge/procedure.ts";

type Slots = Knowledge["slots"];

/** One thing that a procedure needs. */
export type Need = Procedure["needs"][number];

const dependsOn = ({ when }: Need) => Object.keys(when ?? {}).join(" ");

/** Whether two needs exclude each other: they depend on the same circumstances, with other values. */
const excludes = (one: Need, other: Need) =>
  dependsOn(one) !== "" &&
  dependsOn(one) === dependsOn(other) &&
  JSON.stringify(one.when) !== JSON.stringify(other.when);

/** Whether a need concerns somebody on one of these ways: it names none of the choice, or one of them. */
const concerns = ({ when }: Need, ways: readonly string[], all: ReadonlySet<string>) =>
  Object.values(when ?? {})
    .map((wanted) => [wanted].flat())
    .filter((values) => ways.length > 0 && values.every((value) => all.has(value)))
    .every((values) => values.some((value) => ways.includes(value)));

/**
 * What is needed, in groups: needs that exclude each other stand together, as only one of them is. Pure.
 * @param ways the ways that a page shows, all when empty: what only others need is left out.
 */
export function eitherOf({ needs, steps }: Procedure, slots: Slots, ways: readonly string[] = []): Need[][] {
  const groups: Need[][] = [];
  const all = new Set(
    steps.flatMap((entry) => ("slot" in entry ? Object.keys(slots[entry.slot]?.ways ?? {}) : [])),
  );
  for (const need of needs.filter((one) => concerns(one, ways, all))) {
    const last = groups.at(-1);
    if (last?.every((one) => excludes(one, need))) last.push(need);
    else groups.push([need]);
  }
  return groups;
}
