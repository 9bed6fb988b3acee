import { writeFileSync } from "node:fs";
import { siteWords } from "../src/knowledge/site-words.ts";
import { readFile } from "../src/library/read.ts";

/** Writes the ids of the site's own words as types, so that a misspelt one does not compile. */
const { texts, counts } = readFile(process.cwd(), "words/site.yml", siteWords);
const union = (ids: readonly string[]) => ids.map((id) => `\n  | "${id}"`).join("");
writeFileSync(
  "src/language/text-ids.ts",
  `// Written by \`node scripts/text-ids.ts\` from content/words/site.yml; \`npm run types\` does it anew.\n
/** Ids of the site's own texts. */
export type TextId =${union(Object.keys(texts))};\n
/** Ids of the site's own texts that count something. */
export type CountId =${union(Object.keys(counts))};
`,
);
