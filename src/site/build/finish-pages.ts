import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { defaultLocale, isLocale, type Locale } from "../../language/locales.ts";
import { typeset } from "../../language/typeset.ts";
import { createSealer } from "./seal.ts";

/** What stands in `<main>`: the head never breaks into lines, and what is around comes from `say()`. */
const main = /<main[\s\S]*<\/main>/;

/** Spaces and lines that a browser shows as one, and those that it does not show: at the edges of a block. */
const gap = /[ \t\r\n]{2,}/g;
const edge =
  /(?<=<(?:p|li|ul|ol|div|section|details)\b[^<>]*>) | (?=<\/(?:p|li|ul|ol|div|section|details)>)/g;

/** The language of a page, by the folder in which it stands. */
function localeOf(file: string): Locale {
  const [folder = ""] = file.split(/[\\/]/);
  return isLocale(folder) ? folder : defaultLocale;
}

/**
 * Finishes every page when the site is built: its programs and styles are sealed, gaps are closed, and short words are bound in Russian
 * ones, as prose in MDX does not pass through `say()`.
 */
export function finishPages(): AstroIntegration {
  return {
    name: "finish-pages",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const dist = fileURLToPath(dir);
        const seal = createSealer(dist);
        for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
          if (!file.endsWith(".html")) continue;
          const path = join(dist, file);
          const page = seal(readFileSync(path, "utf8"));
          writeFileSync(
            path,
            page.replace(main, (text) => typeset(localeOf(file), text.replace(gap, " ").replace(edge, ""))),
          );
        }
      },
    },
  };
}
