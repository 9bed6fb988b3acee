/** The same record with each value turned into another. Pure. */
export const mapValues = <A, B>(
  all: Readonly<Record<string, A>>,
  turn: (value: A, id: string) => B,
): Record<string, B> => Object.fromEntries(Object.entries(all).map(([id, value]) => [id, turn(value, id)]));
