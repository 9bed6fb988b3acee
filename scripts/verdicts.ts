import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readTable, rowsOf, writeTable } from "../src/engine/proof/verdict-table.ts";
import { proveTree, searchOf } from "../src/knowledge/guides.ts";
import { loadKnowledge } from "../src/library/library.ts";

/** Rewrites the committed verdict tables and says what changed in behaviour. */
const knowledge = loadKnowledge();
const search = searchOf();
for (const tree of Object.keys(knowledge.trees)) {
  const file = `docs/verdicts/${tree}.tsv`;
  const rows = rowsOf(knowledge.trees, proveTree(knowledge, tree, search).cases);
  const before = new Map(
    (existsSync(file) ? readTable(readFileSync(file, "utf8")) : []).map((row) => [row.situation, row]),
  );
  const changed = rows.filter(({ situation, verdict, way }) => {
    const old = before.get(situation);
    return old?.verdict !== verdict || old.way !== way;
  });
  writeFileSync(file, writeTable(rows));
  console.log(`${tree}: ${changed.length} of ${rows.length} cases change`);
  for (const { situation, verdict } of changed.slice(0, 20))
    console.log(`  ${situation}\n    ${before.get(situation)?.verdict ?? "(new)"} → ${verdict}`);
}
