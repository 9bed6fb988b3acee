/** Writes docs/charts: a picture and a config for Stately's editor of every machine and every tree. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadKnowledge } from "../src/library/library.ts";
import { chartFiles } from "./charts/files.ts";

const folder = "docs/charts";
const files = chartFiles(loadKnowledge().trees);
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!files.has(file)) rmSync(join(folder, file));
for (const [file, text] of files) writeFileSync(join(folder, file), text);
console.log(`${folder}: ${files.size} files`);
