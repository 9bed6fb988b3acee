/** A number of the content, with its unit. */
interface Quantity {
  readonly value: number | "unlimited";
  readonly unit: string;
}

/** Quantities by id. */
export type Quantities = Readonly<Record<string, Quantity>>;

const msOf: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/**
 * A quantity of time in milliseconds. Pure.
 * @throws RangeError when there is no such quantity or it is not a time.
 */
export function durationMs(quantities: Quantities, id: string): number {
  const quantity = quantities[id];
  const unitMs = quantity && msOf[quantity.unit];
  if (!quantity || unitMs === undefined || quantity.value === "unlimited")
    throw new RangeError(`content/quantities › ${id}: not a time. Use a quantity in seconds to days.`);
  return quantity.value * unitMs;
}
