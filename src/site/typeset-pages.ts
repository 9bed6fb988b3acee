import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { typeset } from "../language/typeset.ts";

/** What stands in `<main>`: the head never breaks into lines, and what is around comes from `say()`. */
const main = /<main[\s\S]*<\/main>/;

/** Binds short words in the Russian pages when they are built: prose in MDX does not pass through `say()`. */
export function typesetPages(): AstroIntegration {
  return {
    name: "typeset-pages",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = join(fileURLToPath(dir), "ru");
        for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
          if (!file.endsWith(".html")) continue;
          const path = join(folder, file);
          writeFileSync(
            path,
            readFileSync(path, "utf8").replace(main, (text) => typeset("ru", text)),
          );
        }
      },
    },
  };
}
