import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { importsOf } from "../../src/site/build/module-imports.ts";
import type { SearchFiles } from "./peers/peer.ts";

export const kinds = ["html", "styles", "scripts", "fonts", "icon"] as const;

type Kind = (typeof kinds)[number];

/** What a first visit of a page loads: bytes by kind, compressed with brotli, and in all; and how many files. */
export interface Visit {
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly all: number;
  readonly gzip: number;
  readonly raw: number;
  readonly requests: number;
}

/** Bytes that the first use of search loads beside the page: until its first answer, and after it. */
export interface SearchWeight {
  readonly first: number;
  readonly later: number;
}

/** How files are made smaller for the wire, each way at its best. */
const ways = {
  brotli: (bytes: Buffer) => brotliCompressSync(bytes).length,
  gzip: (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length,
  raw: (bytes: Buffer) => bytes.length,
};

/** Bytes of a file over the wire, unless it is compressed already. */
function wireBytes(file: string, way: keyof typeof ways): number {
  if (/\.(woff2?|png|pagefind|pf_\w+)$/.test(file)) return statSync(file).size;
  return ways[way](readFileSync(file));
}

const sum = (files: Iterable<string>, way: keyof typeof ways = "brotli") =>
  [...files].reduce((bytes, file) => bytes + wireBytes(file, way), 0);

/** The file of the built site at an address, as some other file of it names it. */
function fileAt(site: string, address: string, from: string): string {
  const path = decodeURIComponent(address.replace(/[?#].*$/, ""));
  return path.startsWith("/") ? join(site, path) : join(dirname(from), path);
}

/** Adds a module and all that it imports as it starts. */
function addModules(site: string, file: string, found: Set<string>): void {
  if (found.has(file) || !existsSync(file)) return;
  found.add(file);
  if (!file.endsWith(".js")) return;
  for (const path of importsOf(readFileSync(file, "utf8"))) addModules(site, fileAt(site, path, file), found);
}

/** Whether a text has a letter of a range as CSS writes it: `U+0301, U+0400-045F`. */
function hasLetterOf(text: string, range: string): boolean {
  const points = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const parts = range.split(",").map((part) => part.trim().replace(/^U\+/i, "").split("-"));
  return parts.some(([from = "", to = from]) => {
    const [low, high] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return [...points].some((point) => point >= low && point <= high);
  });
}

/**
 * Fonts of a stylesheet that the article needs: upright ones for its letters, slanted ones where it has such
 * words. Menus are left out, as some are hidden: what they need comes on top of it.
 */
function fontsOf(site: string, style: string, html: string): string[] {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const text = main.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, "");
  return [...readFileSync(style, "utf8").matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = ""]) => {
    const address = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1];
    const range = /unicode-range:\s*([^;}]+)/.exec(face)?.[1] ?? "U+0-10FFFF";
    const isNeeded = !/font-style:\s*italic/.test(face) || /<(em|i|cite)\b/.test(html);
    if (!address || address.startsWith("data:") || !isNeeded || !hasLetterOf(text, range)) return [];
    return [fileAt(site, address, style)];
  });
}

/**
 * Files that a first visit loads, by kind. Programs that come later, and images of the page, are none of
 * them.
 */
function filesOf(site: string, page: string): Record<Kind, Set<string>> {
  const html = readFileSync(page, "utf8");
  const files = Object.fromEntries(kinds.map((kind) => [kind, new Set<string>()])) as Record<
    Kind,
    Set<string>
  >;
  files.html.add(page);
  for (const [tag] of html.matchAll(/<link\b[^>]*>/g)) {
    const address = /\bhref="([^"]+)"/.exec(tag)?.[1];
    if (!address || /^https?:/.test(address)) continue;
    const file = fileAt(site, address, page);
    const rel = (/\brel="([^"]+)"/.exec(tag)?.[1] ?? "").split(" ");
    if (rel.includes("stylesheet")) files.styles.add(file);
    else if (rel.includes("modulepreload")) addModules(site, file, files.scripts);
    else if (rel.includes("icon")) files.icon.add(file);
    else if (rel.includes("preload") && /\bas="font"/.test(tag)) files.fonts.add(file);
  }
  for (const [, attributes = "", inline = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    const address = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    if (address) addModules(site, fileAt(site, address, page), files.scripts);
    else if (/type="module"/.test(attributes))
      for (const path of importsOf(inline)) addModules(site, fileAt(site, path, page), files.scripts);
  }
  for (const style of files.styles) for (const font of fontsOf(site, style, html)) files.fonts.add(font);
  return files;
}

/** Weighs a first visit of a page. Both are files: the folder of the built site, and the page in it. */
export function weighVisit(site: string, page: string): Visit {
  const files = filesOf(site, join(site, page));
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, sum(files[kind])])) as Record<Kind, number>;
  const every = kinds.flatMap((kind) => [...files[kind]]);
  return {
    bytes,
    gzip: sum(every, "gzip"),
    raw: sum(every, "raw"),
    all: kinds.reduce((all, kind) => all + bytes[kind], 0),
    requests: kinds.reduce((all, kind) => all + files[kind].size, 0),
  };
}

/** Weighs the first use of search on a page, without what the page has loaded already. */
export function weighSearch(site: string, page: string, { first, later }: SearchFiles): SearchWeight {
  const known = filesOf(site, join(site, page)).scripts;
  const all = new Set(known);
  for (const file of first) addModules(site, file, all);
  const own = [...all].filter((file) => !known.has(file));
  for (const file of later) addModules(site, file, all);
  const rest = [...all].filter((file) => !known.has(file) && !own.includes(file));
  return { first: sum(own), later: sum(rest) };
}
