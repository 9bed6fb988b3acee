/** Checks everything in `content/` and says which claims are carried: `npm run check`, for writers. */
import { checkReferences } from "../src/knowledge/check/references.ts";
import { locales } from "../src/language/locales.ts";
import { reviewArticles } from "../src/library/articles.ts";
import { readKnowledge } from "../src/library/library.ts";
import { carriedBy } from "../src/prose/carried.ts";
import { ownClaims } from "../src/prose/check/article.ts";

const knowledge = readKnowledge(process.cwd());
const { articles, errors } = reviewArticles(knowledge);
const wrong = [...checkReferences(knowledge), ...errors];

for (const [key, article] of Object.entries(articles)) {
  const own = ownClaims(knowledge, key);
  const carried = locales.map((locale) => {
    const ids = carriedBy(knowledge, article[locale]);
    return `${locale} ${own.filter((id) => ids.has(id)).length}/${own.length}`;
  });
  console.log(`${key}: claims carried ${carried.join(", ")}`);
}
for (const error of wrong) console.error(error.message);
console.log(wrong.length === 0 ? "All is well." : `${wrong.length} places are wrong.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
