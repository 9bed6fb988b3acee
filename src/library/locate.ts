import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** Where something stands in a file of the content. */
export interface Spot {
  /** Its path from the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Files that one record of the content comes from, by its name. */
const single: Readonly<Record<string, string>> = { kb: "kb.yml", words: "words/site.yml" };

interface Target {
  readonly file: string;
  readonly keys: readonly string[];
}

/** The file of a folder that defines an id. */
function definingFile(root: string, folder: string, id: string): Target | undefined {
  for (const name of readdirSync(join(root, "content", folder)).sort()) {
    const document = parseDocument(readFileSync(join(root, "content", folder, name), "utf8"));
    for (const keys of [[id], [folder, id]])
      if (document.hasIn(keys)) return { file: `content/${folder}/${name}`, keys };
  }
  return undefined;
}

/** Which file a place is in, and the names that lead to it there. */
function targetOf(root: string, place: string): Target | undefined {
  const [first = "", ...rest] = place.split(" › ");
  if (/\.(yml|mdx)$/.test(first)) return { file: first, keys: rest };
  const [folder = "", ...keys] = first === "content" ? rest : [first.replace(/^content\//, ""), ...rest];
  const file = [`${folder}/${keys[0]}.yml`, single[folder] ?? `${folder}.yml`].find((one) =>
    existsSync(join(root, "content", one)),
  );
  if (file?.includes("/") && file !== single[folder]) return { file: `content/${file}`, keys: keys.slice(1) };
  if (file) return { file: `content/${file}`, keys };
  const found = existsSync(join(root, "content", folder))
    ? definingFile(root, folder, keys[0] ?? "")
    : undefined;
  return found && { file: found.file, keys: [...found.keys, ...keys.slice(1)] };
}

/** The node under a name: a field, an entry by its number or its `id`, or either one level below. */
function below(node: unknown, key: string): { at: Node; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((one) => String(one.key) === key);
    if (pair && isNode(pair.key)) return { at: pair.key, value: pair.value };
  }
  if (isSeq(node)) {
    const entry = node.items.find(
      (one, at) =>
        String(at) === key || (isMap(one) && isScalar(one.get("id", true)) && one.get("id") === key),
    );
    if (isNode(entry)) return { at: entry, value: entry };
  }
  return undefined;
}

function within(node: unknown, key: string): { at: Node; value: unknown } | undefined {
  const own = below(node, key);
  if (own || !isMap(node)) return own;
  for (const { value } of node.items) {
    const found = below(value, key);
    if (found) return found;
  }
  return undefined;
}

function offsetOf(document: Document, keys: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    const found = within(node, key);
    if (!found) break;
    offset = found.at.range?.[0] ?? offset;
    node = found.value;
  }
  return offset;
}

/** The list of steps that a procedure or a part begins with, as it is written. */
function stepsIn(root: string, file: string): readonly unknown[] {
  const steps = existsSync(join(root, file))
    ? parseDocument(readFileSync(join(root, file), "utf8")).get("steps")
    : undefined;
  return isSeq(steps) ? steps.items : [];
}

/** Steps are counted with those of parts put in: which one of the file is meant, or of the part that it comes from. */
function throughParts(root: string, { file, keys }: Target): Target {
  const [first, number = "", ...rest] = keys;
  if (!file.startsWith("content/procedures/") || first !== "steps" || !/^\d+$/.test(number))
    return { file, keys };
  let left = Number(number);
  for (const [at, entry] of stepsIn(root, file).entries()) {
    const part = isMap(entry) ? entry.get("part") : undefined;
    const source = part === undefined ? undefined : `content/parts/${part}.yml`;
    const length = source ? stepsIn(root, source).length : 1;
    if (left < length)
      return source
        ? { file: source, keys: ["steps", String(left), ...rest] }
        : { file, keys: ["steps", String(at), ...rest] };
    left -= length;
  }
  return { file, keys };
}

/**
 * Where the place that an error names stands: the names in it are followed as far as the file has them.
 * @param place as errors write it: `content/trees/start.yml › nodes › happened`, or with its line already.
 */
export function locate(root: string, place: string): Spot | undefined {
  const told = /^(content\/[^:]+?):(\d+)(?::(\d+))?/.exec(place);
  if (told) return { file: told[1] ?? "", line: Number(told[2]), column: Number(told[3] ?? 1) };
  const target = targetOf(root, place);
  if (!target) return undefined;
  if (!target.file.endsWith(".yml") || !existsSync(join(root, target.file)))
    return { file: target.file, line: 1, column: 1 };
  const { file, keys } = throughParts(root, target);
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(join(root, file), "utf8"), { lineCounter });
  const { line, col } = lineCounter.linePos(offsetOf(document, keys));
  return { file, line, column: col };
}
