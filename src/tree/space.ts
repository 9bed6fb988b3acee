import type { Circumstance, Condition } from "../knowledge/circumstance.ts";
import { type Assignment, fits } from "./condition.ts";

/** What reality can be like: circumstances with their values, and the combinations it rules out. */
export interface Space {
  readonly circumstances: Readonly<
    Record<string, Pick<Circumstance, "applies"> & { readonly values: Readonly<Record<string, unknown>> }>
  >;
  readonly impossible: readonly { readonly when: Condition }[];
}

/** The circumstances together with those on which they depend, in the order of the space. Pure. */
export function withDependencies(space: Space, ids: Iterable<string>): string[] {
  const wanted = new Set(ids);
  for (const id of wanted)
    for (const needed of Object.keys(space.circumstances[id]?.applies ?? {})) wanted.add(needed);
  return Object.keys(space.circumstances).filter((id) => wanted.has(id));
}

function ruledOut(space: Space, assignment: Assignment): boolean {
  return space.impossible.some(({ when }) => fits(when, assignment));
}

/**
 * Every possible assignment of the named circumstances that fits what is given, in a stable order. Pure.
 * Circumstances that do not apply get no value.
 */
export function* assignments(
  space: Space,
  ids: readonly string[],
  given: Condition = {},
  so: Assignment = {},
): Generator<Assignment> {
  const [id, ...rest] = ids;
  if (id === undefined) {
    yield so;
    return;
  }
  const { applies = {}, values } = space.circumstances[id] as Space["circumstances"][string];
  if (!fits(applies, so)) {
    if (given[id] === undefined) yield* assignments(space, rest, given, so);
    return;
  }
  for (const value of Object.keys(values)) {
    const next = { ...so, [id]: value };
    const wanted = given[id];
    if (wanted !== undefined && !fits({ [id]: wanted }, next)) continue;
    if (!ruledOut(space, next)) yield* assignments(space, rest, given, next);
  }
}

/** Whether some possible assignment fits the condition. Pure. */
export function isPossible(space: Space, condition: Condition): boolean {
  const related = new Set(Object.keys(condition));
  for (const { when } of space.impossible) {
    const named = Object.keys(when);
    if (named.some((id) => related.has(id))) for (const id of named) related.add(id);
  }
  for (const _ of assignments(space, withDependencies(space, related), condition)) return true;
  return false;
}
