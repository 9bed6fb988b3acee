/** Mean of some counts, to two digits. */
export const mean = (counts: readonly number[]): string =>
  (counts.reduce((sum, one) => sum + one, 0) / counts.length).toFixed(2);
