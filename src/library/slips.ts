import { closest, distance } from "fastest-levenshtein";
import { z } from "zod";
import { didYouMean } from "../knowledge/content-error.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A schema as JSON Schema has it: what belongs at a place, and the sentence for writers. */
type Wanted = z.core.JSONSchema.BaseSchema;

/** One thing wrong in a file's data: where, what, and what to do about it. */
export interface Slip {
  readonly path: Path;
  readonly fact: string;
  readonly remedy: string;
  /** What belongs there, where something of another kind stands. */
  readonly wants?: string;
  /** The field that was meant by one that nobody knows. */
  readonly meant?: string;
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  date: "a date",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

const kindOf = (value: unknown) => kinds[Array.isArray(value) ? "array" : typeof value] ?? String(value);

/** Keys of a group of fields; none of anything else. */
const keysOf = (value: unknown) => (typeof value === "object" && value !== null ? Object.keys(value) : []);

/** Whether a word may be another one misspelt: about two thirds of it are the same. */
const isNear = (wrong: string, right: string) =>
  distance(wrong, right) <= Math.ceil(Math.max(wrong.length, right.length) / 3);

/** The remedy for a word that is none of those that may stand there. */
function choose(wrong: string, valid: readonly string[]): string {
  return valid.length > 0 && isNear(wrong, closest(wrong, valid))
    ? didYouMean(wrong, valid)
    : `It may be: ${valid.join(", ")}.`;
}

/** Of several ways to write a value, the one with most of its fields. */
function wayFor(wanted: Wanted | undefined, value: unknown): Wanted | undefined {
  const common = (one: Wanted) => keysOf(value).filter((key) => one.properties?.[key]).length;
  const ways = (wanted?.anyOf ?? []) as Wanted[];
  return ways.toSorted((a, b) => common(b) - common(a))[0] ?? wanted;
}

/** What belongs at a path within a value, with the sentence for writers that stands nearest above it. */
function follow(
  wanted: Wanted | undefined,
  value: unknown,
  [key, ...rest]: Path,
  above: string,
): [wanted: Wanted | undefined, about: string] {
  const about = wanted?.description ?? above;
  if (key === undefined) return [wanted, about];
  const way = wayFor(wanted, value);
  const inner = Array.isArray(value)
    ? way?.items
    : (way?.properties?.[String(key)] ?? way?.additionalProperties);
  return follow(inner as Wanted | undefined, (value as Record<PropertyKey, unknown>)[key], rest, about);
}

/** A field that nobody knows; perhaps one that is not there yet was meant. */
function unknownField(key: string, way: Wanted | undefined, value: unknown, path: Path): Slip {
  const valid = Object.keys(way?.properties ?? {});
  const free = valid.filter((one) => !keysOf(value).includes(one));
  const meant = free.length > 0 && isNear(key, closest(key, free)) ? closest(key, free) : undefined;
  return {
    path: [...path, key],
    fact: "there is no such field",
    remedy: choose(key, meant === undefined ? valid : [meant]),
    ...(meant !== undefined && { meant }),
  };
}

/** Slips by how near the top they are, things of a wrong kind first: the more of them, the less a schema was meant. */
function strangeness(slips: readonly Slip[]): number[] {
  const levels: number[] = Array(20).fill(0);
  for (const { path, wants } of slips) {
    const level = Math.min(2 * path.length + (wants === undefined ? 1 : 0), 19);
    levels[level] = (levels[level] ?? 0) + 1;
  }
  return levels;
}

function compare(a: readonly Slip[], b: readonly Slip[]): number {
  const others = strangeness(b);
  return (
    strangeness(a)
      .map((count, level) => count - (others[level] ?? 0))
      .find((by) => by !== 0) ?? 0
  );
}

/** Of the ways in which something may be written, what is wrong by the one that was meant. */
function nearest(ways: readonly (readonly Slip[])[], value: unknown): readonly Slip[] {
  const [best = [], ...others] = ways.toSorted(compare);
  const [first] = best;
  const tied = [best, ...others.filter((one) => compare(one, best) === 0)].flatMap(
    ([one]) => one?.wants ?? [],
  );
  if (best.length !== 1 || first?.wants === undefined || tied.length < 2) return best;
  const wants = [...new Set(tied)].join(" or ");
  return [{ ...first, wants, fact: `is ${kindOf(value)}, where ${wants} belongs` }];
}

function slipOf(issue: Issue, wanted: Wanted | undefined, value: unknown, about: string): Slip {
  const { path } = issue;
  if (value === undefined) return { path, fact: "is missing", remedy: `Add it. ${about}`.trim() };
  if (value === null) return { path, fact: "is empty", remedy: `Fill it in. ${about}`.trim() };
  const remedy = about || "See the schema in src/knowledge for what belongs there.";
  const shown = typeof value === "object" ? "" : `${JSON.stringify(value)} `;
  if (issue.code === "invalid_type") {
    const wants = kinds[issue.expected] ?? issue.expected;
    const quotes = wants === "a text" && typeof value !== "object" ? "Put it in quotes. " : "";
    return { path, fact: `is ${kindOf(value)}, where ${wants} belongs`, remedy: `${quotes}${remedy}`, wants };
  }
  if (issue.code === "invalid_value") {
    const meant = choose(String(value), issue.values.map(String));
    return { path, fact: `${shown}cannot stand there`, remedy: `${meant} ${about}`.trim() };
  }
  if (issue.code === "invalid_key") {
    const valid = wanted?.propertyNames as Wanted | undefined;
    const fact = `the name ${issue.issues[0]?.message ?? issue.message}`;
    return { path, fact, remedy: valid?.description ?? "Rename it." };
  }
  if (issue.code === "too_small" && issue.minimum === 1) return { path, fact: "is empty", remedy };
  const fits = issue.message.startsWith("must ") ? "" : "does not fit: ";
  return { path, fact: `${shown}${fits}${issue.message}`, remedy };
}

/** What is wrong with a value, by the issues that its schema has with it. */
function slipsIn(issues: readonly Issue[], root: Wanted | undefined, data: unknown, above = ""): Slip[] {
  const slips = issues.flatMap((issue): readonly Slip[] => {
    const { path, input } = issue;
    const [wanted, about] = follow(root, data, path, above);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => unknownField(key, wayFor(wanted, input), input, path));
    if (issue.code !== "invalid_union" || input === undefined || input === null)
      return [slipOf(issue, wanted, input, about)];
    const options = (wanted?.anyOf ?? []) as Wanted[];
    const ways = issue.errors.map((errors, at) => slipsIn(errors, options[at], input, about));
    return nearest(ways, input).map((slip) => ({ ...slip, path: [...path, ...slip.path] }));
  });
  // A misspelt field is not missing as well.
  const meant = slips.flatMap(({ path, meant }) => (meant ? [[...path.slice(0, -1), meant].join("\n")] : []));
  return slips.filter(({ path }) => !meant.includes(path.join("\n")));
}

/** What is wrong with the data of a file, by the issues that its schema has with it. Pure. */
export const slipsOf = (schema: z.ZodType, issues: readonly Issue[], data: unknown): Slip[] =>
  slipsIn(issues, z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }), data);
