/** Writes the schemas that editors follow, and names them at the head of each YAML file: `npm run schemas`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { namedFiles, schemaFiles } from "./schemas/schemas.ts";

mkdirSync("schemas", { recursive: true });
const files = { ...schemaFiles(), ...namedFiles() };
for (const [file, text] of Object.entries(files)) writeFileSync(file, text);
console.log(`${Object.keys(files).length} files: schemas, and the content that names them.`);
