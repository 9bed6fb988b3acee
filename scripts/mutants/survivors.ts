import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const file = "scripts/mutants/survivors.yml";
const survivor = z.strictObject({ mutant: z.string().min(1), why: z.string().min(20) });

/** Mutants that may survive, and why each harms nobody. @throws ZodError where the file has another form. */
export const harmless: ReadonlyMap<string, string> = new Map(
  z
    .array(survivor)
    .parse(parse(readFileSync(file, "utf8")))
    .map(({ mutant, why }) => [mutant, why]),
);

/**
 * What is wrong with the survivors of a run: those that nobody has looked at, and those that are named and were killed.
 * Pure.
 */
export function astray(tried: ReadonlySet<string>, survivors: ReadonlySet<string>): string[] {
  const unnamed = [...survivors].filter((name) => !harmless.has(name));
  const killed = [...harmless.keys()].filter((name) => tried.has(name) && !survivors.has(name));
  return [
    ...unnamed.map(
      (name) => `${name}\n  survived: write a test that notices it, or say in ${file} why it is harmless.`,
    ),
    ...killed.map((name) => `${name}\n  is noticed by now: take it out of ${file}.`),
  ];
}
