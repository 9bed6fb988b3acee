import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../articles.ts";
import { fileIn } from "./peer.ts";

/** The file of middle size in a folder, of those whose name begins so. */
function middleOf(folder: string, start: string): string {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(a).size - statSync(b).size);
  const middle = files[files.length >> 1];
  if (!middle) throw new Error(`bench › ${folder} is empty. Pagefind has found no pages.`);
  return middle;
}

/**
 * Files of a Pagefind folder that one search for one word loads: its program, its worker, the list of
 * languages, the list of pages, the WebAssembly, one piece of the index and one result. It is the least that
 * can be.
 */
export function pagefindFiles(folder: string, locale: Locale): string[] {
  const entry = join(folder, "pagefind-entry.json");
  const { languages } = JSON.parse(readFileSync(entry, "utf8")) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const language = languages[locale];
  if (!language) throw new Error(`bench › ${entry} has no language ${locale}.`);
  return [
    join(folder, "pagefind.js"),
    join(folder, "pagefind-worker.js"),
    entry,
    fileIn(folder, new RegExp(`${language.hash}\\.pf_meta$`)),
    join(folder, `wasm.${language.wasm ?? "unknown"}.pagefind`),
    middleOf(join(folder, "index"), `${locale}_`),
    middleOf(join(folder, "fragment"), `${locale}_`),
  ];
}
