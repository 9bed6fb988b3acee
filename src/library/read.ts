import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { ContentError } from "../knowledge/content-error.ts";

/** Reads one YAML file and checks it against its schema. @throws ContentError naming the place and the remedy. */
export function readFile<S extends z.ZodType>(root: string, file: string, schema: S): z.infer<S> {
  const place = `content/${file}`;
  let data: unknown;
  try {
    data = parse(readFileSync(join(root, "content", file), "utf8"));
  } catch (error) {
    throw new ContentError(place, `it is not YAML: ${String(error)}`, "Correct the line named.");
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const facts = result.error.issues.map((issue) => `${issue.path.join(" › ")}: ${issue.message}`);
  throw new ContentError(place, facts.join("; "), "See the schema in src/knowledge for what belongs there.");
}

/** Reads every YAML file of a folder, by its name without the ending, in alphabetical order. */
export function readFolder<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
): Record<string, z.infer<S>> {
  const names = readdirSync(join(root, "content", folder))
    .filter((name) => name.endsWith(".yml"))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -".yml".length), readFile(root, `${folder}/${name}`, schema)]),
  );
}

/** @throws ContentError that lists the errors, when there are any. */
export function refuse(errors: readonly ContentError[]): void {
  if (errors.length > 0)
    throw new ContentError(
      "content",
      `${errors.length} places are wrong:\n${errors.map((error) => `  ${error.message}`).join("\n")}\n`,
      "Correct the places named.",
    );
}
