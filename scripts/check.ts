/** Checks everything in `content/` and says which claims are carried: `npm run check`, for writers. */
import { checkReferences } from "../src/knowledge/check/references.ts";
import { ContentError } from "../src/knowledge/content-error.ts";
import { locales } from "../src/language/locales.ts";
import { reviewArticles } from "../src/library/articles.ts";
import { readKnowledge } from "../src/library/library.ts";
import { carriedBy } from "../src/prose/carried.ts";
import { ownClaims } from "../src/prose/check/article.ts";

/** Everything that is data; what cannot be read is told file by file, and nothing else can be checked then. */
function readable() {
  try {
    return readKnowledge(process.cwd());
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const { message } of error.each) console.error(message);
    console.log(`${error.each.length} places are wrong; correct them, then more can be checked.`);
    process.exit(1);
  }
}

const knowledge = readable();
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
