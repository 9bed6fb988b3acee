/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

const lineWidth = 110;

/** A value on one line. Pure. */
function flat(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  const pairs = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${flat(inner)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** A value `before` characters into its line, with `after` characters behind it: a comma, or nothing. Pure. */
function text(value: Json, indent: string, before: number, after: number): string {
  const short = flat(value);
  const whole = value === null || typeof value !== "object";
  if (whole || before + short.length + after <= lineWidth) return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const lines = value.map(
      (inner, at) => deeper + text(inner, deeper, deeper.length, at < value.length - 1 ? 1 : 0),
    );
    return `[\n${lines.join(",\n")}\n${indent}]`;
  }
  const pairs = Object.entries(value);
  const lines = pairs.map(([key, inner], at) => {
    const name = `${deeper}${JSON.stringify(key)}: `;
    return name + text(inner, deeper, name.length, at < pairs.length - 1 ? 1 : 0);
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

/** JSON as Biome formats it: what fits on a line stands on one. Pure. */
export const jsonText = (value: Json): string => `${text(value, "", 0, 0)}\n`;
