/**
 * Tells how every article stands, as a Markdown table: `npm run status`. What is wrong is check's to say; proof and cases
 * are those of `npm test` and `npm run verdicts`.
 */
import { reviewContent } from "../src/library/review.ts";
import { contradictions, type StatusRow, statusRows } from "./status/rows.ts";

const heads: Readonly<Record<keyof StatusRow, string>> = {
  article: "article",
  claims: "claims carried",
  confidence: "high/medium/low",
  differ: "sources differ",
  seen: "sources read",
  words: "words en/ru",
  grade: "grade en",
  steps: "steps executed",
  changed: "changed since compared",
  linked: "linked from",
};

const { problems, knowledge, articles } = reviewContent(process.cwd());
if (!knowledge || !articles)
  throw new Error("npm run status: some file cannot be read; npm run check says which.");
const fields = Object.keys(heads) as (keyof StatusRow)[];
const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
console.log(line(Object.values(heads)));
console.log(line(fields.map(() => "---")));
for (const row of statusRows(knowledge, articles)) console.log(line(fields.map((field) => row[field])));
console.log(
  `\nContradictions settled, by claim:\n${contradictions(knowledge)
    .map((one) => `- ${one}`)
    .join("\n")}`,
);
console.log(
  `\n${problems.length === 0 ? "Nothing is wrong." : `${problems.length} places are wrong: npm run check.`}`,
);
