import { writeFileSync } from "node:fs";
import { siteWords } from "../src/knowledge/site-words.ts";
import { readFile } from "../src/library/read.ts";

/** Writes the ids of the site's own words as types, so that a misspelt one does not compile. */
const { texts, counts } = readFile(process.cwd(), "words/site.yml", siteWords);
/** Ids as a union of types, as many on a line as there is room for. */
function union(ids: readonly string[]): string {
  const lines = [""];
  for (const id of ids) {
    const next = ` | "${id}"`;
    if ((lines.at(-1) ?? "").length + next.length > 100) lines.push("");
    lines[lines.length - 1] += next;
  }
  return lines.map((line) => `\n ${line}`).join("");
}

writeFileSync(
  "src/language/text-ids.ts",
  `// Written by \`node scripts/text-ids.ts\` from content/words/site.yml; \`npm run types\` does it anew.\n
/** Ids of the site's own texts. */
// biome-ignore format: as many on a line as there is room for.
export type TextId =${union(Object.keys(texts))};\n
/** Ids of the site's own texts that count something. */
// biome-ignore format: as many on a line as there is room for.
export type CountId =${union(Object.keys(counts))};
`,
);
