import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { importsOf } from "../src/site/build/module-imports.ts";

/** Bytes of a file as it lies there, and over the wire. */
export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** One file that a visit loads. */
export interface Weight extends Sizes {
  readonly file: string;
  readonly kind: "html" | "css" | "script" | "data" | "image";
}

/** The build leaves a compressed copy beside what gets smaller by it. */
function sizesOf(file: string): Sizes {
  const sizeAs = (ending: string) => statSync(existsSync(file + ending) ? file + ending : file).size;
  return { raw: sizeAs(""), gzip: sizeAs(".gz"), brotli: sizeAs(".br") };
}

/** The program of the search field: it is loaded when the field is used, not with the page. */
const isSearch = (file: string) => /^box\.[^/]+\.js$/.test(file);

/** Every module that a module of the built site starts with, itself included. */
function modulesFrom(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const path of importsOf(readFileSync(file, "utf8")))
    modulesFrom(normalize(join(dirname(file), path)), found);
  return found;
}

/** All that a first visit of a built page loads before anything is used. @throws Error when the page is not there. */
export function weigh(page: string, dist = "dist"): Weight[] {
  const html = join(dist, page, "index.html");
  const text = readFileSync(html, "utf8");
  const named = (pattern: RegExp) => [
    ...new Set([...text.matchAll(pattern)].map(([, path = ""]) => join(dist, path))),
  ];
  const scripts = new Set<string>();
  for (const script of named(/<script[^>]+src="([^"]+)"/g)) modulesFrom(script, scripts);
  return [
    { file: html, kind: "html" as const, ...sizesOf(html) },
    ...named(/<link rel="stylesheet" href="([^"]+)"/g).map((file) => ({
      file,
      kind: "css" as const,
      ...sizesOf(file),
    })),
    ...[...scripts].map((file) => ({ file, kind: "script" as const, ...sizesOf(file) })),
    ...named(/<link rel="preload" href="([^"]+)" as="fetch"/g).map((file) => ({
      file,
      kind: "data" as const,
      ...sizesOf(file),
    })),
    ...named(/<link rel="icon" href="([^"]+)"/g).map((file) => ({
      file,
      kind: "image" as const,
      ...sizesOf(file),
    })),
  ];
}

/** Sum of bytes, of one kind or of all. */
export function total(weights: readonly Weight[], kind?: Weight["kind"], as: keyof Sizes = "brotli"): number {
  return weights
    .filter((one) => kind === undefined || one.kind === kind)
    .reduce((sum, one) => sum + one[as], 0);
}

/**
 * What the first answer of search loads beside an article, in bytes: its program, what that imports and the page has
 * not, and the catalogue of the language.
 */
export function weighSearch(locale: string, dist = "dist"): number {
  const known = new Set(weigh(`${locale}/kb/2748`, dist).map(({ file }) => file));
  const programs = readdirSync(join(dist, "assets"))
    .filter((file) => isSearch(file))
    .flatMap((file) => [...modulesFrom(join(dist, "assets", file))]);
  const catalogue = readdirSync(join(dist, "data"))
    .filter((file) => file.startsWith(`catalogue-${locale}.`) && file.endsWith(".json"))
    .map((file) => join(dist, "data", file));
  return [...programs.filter((file) => !known.has(file)), ...catalogue].reduce(
    (sum, file) => sum + sizesOf(file).brotli,
    0,
  );
}
