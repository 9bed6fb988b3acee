/**
 * Tells what changes here when a source has changed: `npm run sources -- <saved page or folder>`. It fetches nothing: the
 * pages are those that a person has saved. `-- --record <page>` writes down what the claims rest on, as marks of
 * sentences; not a word of the pages is kept. `-- --words <page>` tells where ours has ten words in a row with a page.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readTable } from "../src/engine/proof/verdict-table.ts";
import { claimFile } from "../src/knowledge/claim.ts";
import { loadArticles } from "../src/library/articles.ts";
import { loadKnowledge } from "../src/library/library.ts";
import { readFile } from "../src/library/read.ts";
import { createTerms } from "../src/search/terms.ts";
import { borrowedFrom, ownSentences, tooMany } from "./sources/borrowed.ts";
import { changesIn, marksOf, type Recorded } from "./sources/changes.ts";
import { proposalsFor } from "./sources/propose.ts";
import { writeMarks } from "./sources/record.ts";
import { readSaved, type Saved } from "./sources/saved.ts";
import { touchedBy } from "./sources/touched.ts";

const { positionals: paths, values: asked } = parseArgs({
  allowPositionals: true,
  options: { record: { type: "boolean" }, words: { type: "boolean" } },
});
const knowledge = loadKnowledge();
const files = new Map(
  readdirSync("content/claims").map((name) => {
    const file = `claims/${name}`;
    const read = readFile(".", file, claimFile);
    return [read.article, { file, ...read }] as const;
  }),
);

function record({ path, article, locale, sentences }: Saved): void {
  const known = files.get(article);
  if (!known) return;
  const onPage = new Set(sentences.map(({ mark }) => mark));
  const stands = (marks: readonly string[] = []) => marks.filter((mark) => onPage.has(mark));
  // A claim whose sentence is gone needs another one; where it still stands, a person has read the pair.
  const open = Object.entries(known.claims).filter(([, { rests }]) => stands(rests?.[locale]).length === 0);
  const proposals = proposalsFor(Object.fromEntries(open), locale, createTerms(knowledge.search), sentences);
  const rests = Object.fromEntries(
    Object.entries(known.claims).flatMap(([claim, { rests }]) => {
      const proposed = proposals.find((one) => one.claim === claim);
      if (proposed) return [[claim, [proposed.sentence.mark]]];
      return rests?.[locale] ? [[claim, stands(rests[locale])]] : [];
    }),
  );
  const used = new Set(Object.values(rests).flat());
  const others = sentences.map(({ mark }) => mark).filter((mark) => !used.has(mark));
  writeMarks(`content/${known.file}`, locale, rests, others);
  console.log(`${path}: ${sentences.length} sentences of ${article}, ${locale}. Read each of these pairs:`);
  for (const { claim, sentence, share } of proposals)
    console.log(`  ${claim} rests on ${sentence.mark} (${Math.round(share * 100)} %): ${sentence.text}`);
  console.log(
    `  ${others.length} sentences are left over. A pair that is wrong: move its mark in content/${known.file}.`,
  );
}

/** Says where our words are the page's; whether any are. A page may be one of which nothing is recorded. */
function compareWords({ path, locale, sentences }: Saved): boolean {
  const found = borrowedFrom(sentences, ownSentences(knowledge, articles(), locale));
  for (const { place, run } of found)
    console.log(
      `${place}: has ${tooMany} words in a row with ${path}: “${run}”. Say it in words of your own.`,
    );
  return found.length > 0;
}

/** Says what has changed; whether anything has. */
function compare({ path, article, locale, sentences }: Saved): boolean {
  const known = files.get(article);
  const recorded: Recorded = { claims: known?.claims ?? {}, others: known?.others?.[locale] ?? [] };
  if (marksOf(recorded, locale).size === 0)
    throw new Error(
      `${path}: nothing is recorded of ${article} in this language. Run npm run sources -- --record ${path}`,
    );
  const { shaken, gone, fresh } = changesIn(recorded, locale, sentences);
  if (shaken.length + gone + fresh.length === 0) return false;
  console.log(`${path}: ${article}, ${locale}`);
  for (const { claim } of shaken) {
    console.log(`  ${claim} has lost its sentence: ${knowledge.claims[claim]?.says[locale]}`);
    for (const [kind, places] of Object.entries(touchedBy(knowledge, articles(), rows(), claim)))
      if (places.length > 0) console.log(`    ${kind}: ${places.join(", ")}`);
  }
  if (gone > 0) console.log(`  ${gone} more sentences are gone; no claim rested on them.`);
  for (const { text, mark } of fresh) console.log(`  new, ${mark}: ${text}`);
  return true;
}

const once = <Value>(make: () => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};
const articles = once(() => loadArticles(knowledge));
const rows = once(() =>
  Object.keys(knowledge.trees).flatMap((tree) =>
    readTable(readFileSync(`docs/verdicts/${tree}.tsv`, "utf8")).map(({ verdict }) => ({
      tree,
      verdict: verdict.split(": ")[0] ?? "",
    })),
  ),
);

if (paths.length === 0)
  throw new Error("npm run sources -- <saved page or folder>: name what you have saved.");
const saved = readSaved(paths, Object.keys(knowledge.registry));
if (asked.record) for (const page of saved) record(page);
else if (asked.words) process.exitCode = saved.filter(compareWords).length > 0 ? 1 : 0;
else {
  const changed = saved.filter(compare);
  console.log(
    changed.length === 0
      ? `${saved.length} pages, nothing has changed.`
      : `${changed.length} of ${saved.length} pages have changed.`,
  );
  process.exitCode = changed.length === 0 ? 0 : 1;
}
