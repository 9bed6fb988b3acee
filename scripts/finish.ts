import { copyFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../src/language/locales.ts";
import { lostPath } from "../src/language/paths.ts";
import { headerGroups } from "../src/serving/headers.ts";
import { compressAll } from "../src/site/build/compress.ts";
import { writeWorkers } from "../src/site/build/workers.ts";

/** Finishes what Astro and Pagefind have built: service workers, headers for static hosts, compressed copies. */
const dist = process.argv[2] ?? "dist";

// Interfaces of Pagefind that this site does not use.
for (const locale of locales)
  for (const file of readdirSync(join(dist, locale, "pagefind")))
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown/.test(file))
      rmSync(join(dist, locale, "pagefind", file));

// Hosts that look for the nearest 404.html answer in the language of the address.
for (const locale of locales)
  copyFileSync(join(dist, lostPath(locale), "index.html"), join(dist, locale, "404.html"));

writeFileSync(
  join(dist, "_headers"),
  headerGroups
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n"),
);
const sizes = await writeWorkers(dist);
await compressAll(dist);
console.log(`finished ${dist}; kept for reading offline, before compression: ${JSON.stringify(sizes)}`);
