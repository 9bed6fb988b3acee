/** A mutant of the code: the edit is made when it is asked for, and undone afterwards. */
export interface Mutant {
  readonly kind: string;
  readonly what: string;
  /** Whether the tests notice it. */
  readonly isKilled: () => boolean;
}

/** Every so manyth of a list, always the same ones, spread over the whole of it. Pure. */
export const sampled = <One>(all: readonly One[], stride: number): One[] =>
  all.filter((_, at) => at % stride === 0);
