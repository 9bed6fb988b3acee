import { type Assignment, type Condition, fits } from "./condition.ts";

/** What reality can be like: circumstances with their values, and the combinations it rules out. */
export interface Space {
  readonly circumstances: Readonly<
    Record<
      string,
      { readonly applies?: Condition | undefined; readonly values: Readonly<Record<string, unknown>> }
    >
  >;
  readonly impossible: readonly { readonly when: Condition }[];
  readonly irrelevant: readonly { readonly when: Condition; readonly not: readonly string[] }[];
}

/** The circumstances that decide whether this one has a value at all. */
function settledBy(space: Space, id: string): string[] {
  const settling = space.irrelevant.filter(({ not }) => not.includes(id));
  return [space.circumstances[id]?.applies ?? {}, ...settling.map(({ when }) => when)].flatMap((condition) =>
    Object.keys(condition),
  );
}

/** Whether a circumstance has a value, given those before it. */
function matters(space: Space, id: string, so: Assignment): boolean {
  if (!fits(space.circumstances[id]?.applies ?? {}, so)) return false;
  return !space.irrelevant.some(({ when, not }) => not.includes(id) && fits(when, so));
}

/** The circumstances together with those on which they depend, in the order of the space. Pure. */
export function withDependencies(space: Space, ids: Iterable<string>): string[] {
  const wanted = new Set(ids);
  for (const id of wanted) for (const needed of settledBy(space, id)) wanted.add(needed);
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
  if (!matters(space, id, so)) {
    if (given[id] === undefined) yield* assignments(space, rest, given, so);
    return;
  }
  for (const value of Object.keys(space.circumstances[id]?.values ?? {})) {
    const next = { ...so, [id]: value };
    const wanted = given[id];
    if (wanted !== undefined && !fits({ [id]: wanted }, next)) continue;
    if (!ruledOut(space, next)) yield* assignments(space, rest, given, next);
  }
}

/**
 * The circumstances together with those that some rule ties to them, through any number of rules and dependencies:
 * what is left has no say in whether they are possible. In the order of the space. Pure.
 */
function tiedTo(space: Space, ids: readonly string[]): string[] {
  const rules = space.impossible.map(({ when }) => withDependencies(space, Object.keys(when)));
  const tied = new Set(ids);
  for (let before = -1; before < tied.size; ) {
    before = tied.size;
    for (const rule of rules) if (rule.some((id) => tied.has(id))) for (const id of rule) tied.add(id);
  }
  return Object.keys(space.circumstances).filter((id) => tied.has(id));
}

const isSome = (found: Generator<Assignment>) => !found.next().done;

const asked = new WeakMap<Space, Map<string, boolean>>();

/**
 * Whether some possible assignment fits the condition. Pure; remembered for as long as the space is, because walking
 * through trees asks the same again and again.
 */
export function isPossible(space: Space, condition: Condition): boolean {
  const answers = asked.get(space) ?? new Map<string, boolean>();
  asked.set(space, answers);
  const key = JSON.stringify(condition);
  const answer = answers.get(key) ?? findsSome(space, condition);
  answers.set(key, answer);
  return answer;
}

function findsSome(space: Space, condition: Condition): boolean {
  const named = withDependencies(space, Object.keys(condition));
  // Most of what is impossible shows in a few circumstances, without trying all that is tied to them.
  if (!isSome(assignments(space, named, condition))) return false;
  return isSome(assignments(space, tiedTo(space, named), condition));
}
