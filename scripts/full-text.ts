import { execFileSync } from "node:child_process";
import { locales } from "../src/language/locales.ts";

/** What stands on pages beside their words: ways to other places, marks, pictures, and what is spoken only. */
const furniture = [
  ".jump",
  ".phone-choice",
  ".elsewhere",
  ".pictures",
  ".practise",
  ".backlinks",
  ".sure",
  ".unsure",
  ".also a",
  ".number a",
  "a .hidden",
];

/** Makes the full-text index of each language in the folder of that language, so that its worker keeps it offline. */
for (const locale of locales)
  execFileSync(
    "node_modules/.bin/pagefind",
    ["--site", `dist/${locale}`, "--exclude-selectors", furniture.join(","), "--silent"],
    { stdio: "inherit" },
  );
