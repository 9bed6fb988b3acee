/**
 * Notes that both languages of an article agree: `npm run agree -- KB2748`, or `-- all`. Until then the language that
 * has not changed tells its readers that the other has.
 */
import { writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { agreedFile } from "../src/knowledge/agreed.ts";
import { loadArticles } from "../src/library/articles.ts";
import { hashesOf } from "../src/library/drift.ts";
import { loadKnowledge } from "../src/library/library.ts";
import { readFile } from "../src/library/read.ts";

const wanted = process.argv.slice(2);
const articles = loadArticles(loadKnowledge());
const keys = wanted.includes("all") ? Object.keys(articles) : wanted;
const unknown = keys.find((key) => !(key in articles));
if (keys.length === 0 || unknown !== undefined)
  throw new Error(
    `npm run agree: ${unknown ?? "nothing"} is no article. Name keys of content/kb.yml, or all.`,
  );
const agreed = { ...readFile(process.cwd(), "agreed.yml", agreedFile) };
for (const key of keys) {
  const article = articles[key];
  if (article) agreed[key] = hashesOf(article);
}
const ordered = Object.fromEntries(
  Object.keys(articles).flatMap((key) => (agreed[key] ? [[key, agreed[key]]] : [])),
);
writeFileSync(
  "content/agreed.yml",
  `# Written by \`npm run agree\`: the texts that were last compared.\n${stringify(ordered)}`,
);
console.log(`${keys.length} noted as agreeing.`);
