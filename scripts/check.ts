/**
 * Checks everything in `content/` and says which claims are carried: `npm run check`, for writers. `-- --json` prints what
 * is wrong as JSON, `-- --github` as notes beside the lines of a pull request.
 */
import { locales } from "../src/language/locales.ts";
import { type Problem, reviewContent } from "../src/library/review.ts";
import { carriedBy } from "../src/prose/carried.ts";
import { ownClaims } from "../src/prose/check/article.ts";
import { staleClaims } from "./check/stale.ts";

const { problems, knowledge, articles, left } = reviewContent(process.cwd());

const inWords = ({ file, line, column, place, fact, remedy }: Problem) => {
  const spot = file === undefined ? "" : `${file}:${line}:${column} `;
  // A place that begins with its file need not say it twice.
  const named = file === undefined ? place : place.replace(/^content\/[^›]*?\.(yml|mdx)(:\d+)*( › )?/, "");
  return `${spot}${named}${named ? ": " : ""}${fact}. ${remedy}`;
};

/** Signs that the form of GitHub's notes keeps for itself. */
const escaped = (words: string) => words.replaceAll("%", "%25").replaceAll("\n", "%0A");

if (process.argv.includes("--json")) console.log(JSON.stringify(problems, null, 2));
else if (process.argv.includes("--github"))
  for (const { file = "content", line = 1, column = 1, place, fact, remedy } of problems)
    console.log(
      `::error file=${file},line=${line},col=${column}::${escaped(`${place}: ${fact}. ${remedy}`)}`,
    );
else {
  for (const [key, article] of Object.entries(articles ?? {})) {
    if (!knowledge) break;
    const own = ownClaims(knowledge, key);
    const carried = locales.map((locale) => {
      const ids = carriedBy(knowledge, article[locale]);
      return `${locale} ${own.filter((id) => ids.has(id)).length}/${own.length}`;
    });
    console.log(`${key}: claims carried ${carried.join(", ")}`);
  }
  for (const note of knowledge ? staleClaims(knowledge, new Date()) : []) console.log(note);
  for (const problem of problems) console.error(inWords(problem));
  if (left.length > 0)
    console.log(`Not looked at yet: ${left.join(", ")}. Correct the places named, then check again.`);
  console.log(
    problems.length === 0
      ? "All is well. The proof of the guides is left to npm test."
      : `Wrong: ${problems.length}.`,
  );
}
process.exitCode = problems.length === 0 ? 0 : 1;
