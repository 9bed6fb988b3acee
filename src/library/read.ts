import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isMap, isNode, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { ContentError } from "../knowledge/content-error.ts";
import { slipsOf } from "./slips.ts";

/** What to do about slips of YAML itself, by the code that its reader gives them. */
const remedies: Readonly<Record<string, string>> = {
  BAD_ALIAS: "Put a text that begins with * in quotes.",
  BLOCK_AS_IMPLICIT_KEY: "Put a text that holds a colon in quotes.",
  DUPLICATE_KEY: "Keep one of the two.",
  MISSING_CHAR: "Close the quote or bracket.",
  TAB_AS_INDENT: "Indent by spaces.",
};

/** Where something begins in a file, in characters: the name of a field, an entry of a list, or what holds it if it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const [parent, key] = [document.getIn(path.slice(0, -1), true), path.at(-1)];
  if (key === undefined) return 0;
  const pair = isMap(parent) && parent.items.find((one) => String(one.key) === String(key));
  const node = pair ? pair.key : document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : offsetOf(document, path.slice(0, -1));
}

/** What keeps a text from being YAML: where, what, and by which code. */
function brokenYaml(document: Document): { at: number; fact: string; code: string }[] {
  const found = document.errors.map(({ pos, code, message }) => ({ at: pos[0], fact: message, code }));
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ at: range?.[0] ?? 0, fact: `*${source} stands for nothing`, code: "BAD_ALIAS" });
    },
  });
  return found;
}

/** Reads one YAML file and checks it against its schema. @throws ContentError naming each place and the remedy. */
export function readFile<S extends z.ZodType>(root: string, file: string, schema: S): z.infer<S> {
  const lineCounter = new LineCounter();
  const path = join(root, "content", file);
  if (!existsSync(path)) throw new ContentError(`content/${file}`, "there is no such file", "Write it.");
  const text = readFileSync(path, "utf8");
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const fail = (offset: number, path: readonly PropertyKey[], fact: string, remedy: string) => {
    const { line, col } = lineCounter.linePos(offset);
    return new ContentError(
      [`content/${file}:${line}:${col}`, ...path.map(String)].join(" › "),
      fact,
      remedy,
    );
  };
  const [broken] = brokenYaml(document).sort((a, b) => a.at - b.at);
  if (broken)
    throw fail(
      broken.at,
      [],
      `it is not YAML: ${broken.fact}`,
      remedies[broken.code] ?? "Correct what stands there.",
    );
  const data = document.toJS();
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  const errors = slipsOf(schema, result.error.issues, data)
    .map((slip) => ({ ...slip, at: offsetOf(document, slip.path) }))
    .sort((a, b) => a.at - b.at)
    .map(({ at, path, fact, remedy }) => fail(at, path, fact, remedy));
  throw severalAsOne(errors);
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
  return everyPart(
    Object.fromEntries(
      names.map((name) => [name.slice(0, -".yml".length), () => readFile(root, `${folder}/${name}`, schema)]),
    ),
  );
}

/** Reads parts one after the other. @throws ContentError that tells of all that is wrong in any of them. */
export function everyPart<Parts extends object>(
  read: { readonly [Name in keyof Parts]: () => Parts[Name] },
): Parts {
  const errors: ContentError[] = [];
  const parts: Partial<Parts> = {};
  for (const name of Object.keys(read) as (keyof Parts)[])
    try {
      parts[name] = read[name]();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      errors.push(error);
    }
  refuse(errors);
  return parts as Parts;
}

/** One error that says all of them. Pure. */
function severalAsOne(some: readonly ContentError[]): ContentError {
  const errors = some.flatMap(({ each }) => each);
  const [first, second] = errors;
  if (first && !second) return first;
  return new ContentError(
    "content",
    `${errors.length} places are wrong:\n${errors.map((error) => `  ${error.message}`).join("\n")}\n`,
    "Correct the places named.",
    errors,
  );
}

/** @throws ContentError that lists the errors, when there are any. */
export function refuse(errors: readonly ContentError[]): void {
  if (errors.length > 0) throw severalAsOne(errors);
}
