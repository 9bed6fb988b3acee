import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Article, Locale } from "../articles.ts";

/** A site generator that is compared. */
export interface Peer {
  readonly name: string;
  /** What it needs from the registry, each with its exact version. */
  readonly packages: Readonly<Record<string, string>>;
  /** Writes the project and its articles to the folder, beside `node_modules`. */
  readonly prepare: (folder: string, articles: readonly Article[]) => Promise<void>;
  /** Shell command that builds the site; commands of the packages are in its path. */
  readonly build: string;
  /** Folder of the built site, within the folder of the project. */
  readonly out: string;
  /** File of an article's page within the built site. */
  readonly page: (locale: Locale, slug: string) => string;
  /** Where a person finds search, as CSS selectors: what opens it, if anything does, its field and one answer. */
  readonly find?: { readonly open?: string; readonly field: string; readonly answer: string };
  /** How writers see their changes. */
  readonly dev: Dev;
  /** What the browser loads at the first use of search: files of the built site that lies in this folder. */
  readonly search: (site: string, locale: Locale) => SearchFiles;
}

/** A generator's server for writers. */
export interface Dev {
  readonly command: (port: number) => string;
  /** File of an article, within the folder of the project. */
  readonly file: (locale: Locale, slug: string) => string;
  /** Address at which the text of that article is served, without the host. */
  readonly address: (locale: Locale, slug: string) => string;
}

/** Files that search loads, by when it does so. */
export interface SearchFiles {
  /** What the first answer needs. */
  readonly first: readonly string[];
  /** What is loaded once that answer stands there. */
  readonly later: readonly string[];
}

/** Removes everything but the installed packages, so that each build begins with nothing. */
export function empty(folder: string): void {
  for (const file of readdirSync(folder))
    if (!["node_modules", "package.json", "package-lock.json"].includes(file))
      rmSync(join(folder, file), { recursive: true });
  for (const cache of [".astro", ".vite", ".cache"])
    rmSync(join(folder, "node_modules", cache), { recursive: true, force: true });
}

/** Writes files, by their paths within the folder. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The only file of a folder whose name fits. @throws Error when there is none. */
export function fileIn(folder: string, fits: RegExp): string {
  const found = readdirSync(folder).find((name) => fits.test(name));
  if (!found)
    throw new Error(`bench › ${folder} has no file like ${fits}. Its generator names it in another way.`);
  return join(folder, found);
}
