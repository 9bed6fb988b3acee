/**
 * Tells how every article stands, as a Markdown table: `npm run status`; `-- --json` gives the same as data. What is wrong
 * is check's to say; proof and cases are those of `npm test` and `npm run verdicts`.
 */
import { reviewContent } from "../src/library/review.ts";
import { contradictions, type StatusRow, statusRows } from "./status/rows.ts";
import { heads, type Status, statusInMarkdown } from "./status/table.ts";

const { problems, knowledge, articles } = reviewContent(process.cwd());
if (!knowledge || !articles)
  throw new Error("npm run status: some file cannot be read; npm run check says which.");
const fields = Object.keys(heads) as (keyof StatusRow)[];
const status: Status = {
  heads: Object.values(heads),
  rows: statusRows(knowledge, articles).map((row) => fields.map((field) => row[field])),
  settled: contradictions(knowledge),
  wrong: problems.length,
};
console.log(process.argv.includes("--json") ? JSON.stringify(status) : statusInMarkdown(status));
