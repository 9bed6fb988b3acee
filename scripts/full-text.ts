import { execFileSync } from "node:child_process";
import { locales } from "../src/language/locales.ts";

/** Makes the full-text index of each language in the folder of that language, so that its worker keeps it offline. */
for (const locale of locales)
  execFileSync("node_modules/.bin/pagefind", ["--site", `dist/${locale}`, "--silent"], { stdio: "inherit" });
