/** How measured values lie: what bench tables say of them. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}

/** The spread of values; NaN throughout for none. Pure. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  const median = (at(0.5) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
  return { median, p95: at(0.95), least: at(0), most: at(1) };
}
