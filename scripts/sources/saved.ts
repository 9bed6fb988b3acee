import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Locale } from "../../src/language/locales.ts";
import { languageOf, type Sentence, sentencesOfPage } from "./page.ts";

/** A page that somebody has saved, and the article whose source it is. */
export interface Saved {
  readonly path: string;
  readonly article: string;
  readonly locale: Locale;
  readonly sentences: readonly Sentence[];
}

const isPage = (file: string) => /\.(?:html?|xhtml|txt|md)$/i.test(file);

/** The files that are meant: a file by itself, of a folder all pages in it. @throws Error where nothing is there. */
function filesAt(path: string): string[] {
  if (!existsSync(path))
    throw new Error(`${path}: there is no such file or folder. Name what you have saved.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter(isPage)
    .sort()
    .map((file) => join(path, file));
}

/** The article of a page: by the name of its file, else by the first number of an article in its words. */
function articleOf(path: string, source: string, keys: readonly string[]): string | undefined {
  const named = (text: string) =>
    keys.find((key) => new RegExp(`(?:^|[^a-z0-9])${key}(?![a-z0-9])`, "i").test(text));
  const [first] = /\bKB\d+\b/.exec(source.replace(/<[^>]*>/g, " ")) ?? [];
  return named(basename(path)) ?? keys.find((key) => key === first);
}

/** Reads saved pages. @throws Error naming the file whose article nobody can tell. */
export function readSaved(paths: readonly string[], keys: readonly string[]): Saved[] {
  return paths.flatMap(filesAt).map((path) => {
    const source = readFileSync(path, "utf8");
    const article = articleOf(path, source, keys);
    if (!article)
      throw new Error(
        `${path}: nothing tells of which article it is the source. Name the file after it: kb3073.html.`,
      );
    const locale = languageOf(source);
    return { path, article, locale, sentences: sentencesOfPage(source, locale) };
  });
}
