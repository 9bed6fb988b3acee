import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument } from "yaml";
import { getLanguageService } from "yaml-language-server";
import { namedFiles } from "../../scripts/schemas/schemas.ts";
import { fileKinds } from "../../src/library/kinds.ts";
import { mistakes, withSlip } from "../support/mistakes.ts";

/** What a writer's editor runs: the language server that the first line of every file speaks to. */
const service = getLanguageService({
  schemaRequestService: (address) => readFile(fileURLToPath(address), "utf8"),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
service.configure({ validate: true, yamlVersion: "1.2", schemas: [] });

let version = 0;
/** What the editor underlines in a file, if it held this text: line and words. */
async function underlined(file: string, text: string): Promise<string[]> {
  const document = TextDocument.create(pathToFileURL(resolve(file)).href, "yaml", ++version, text);
  const found = await service.doValidation(document, false);
  return found.map(({ range, message }) => `${file}:${range.start.line + 1} ${message}`);
}

/** Whether a text is YAML of its file's kind, looked at by itself: what an editor can know. */
function isOfItsKind(file: string, text: string): boolean {
  const kind = fileKinds.find(({ files }) => files.test(file));
  const document = parseDocument(text);
  return document.errors.length === 0 && kind?.schema.safeParse(document.toJS()).success === true;
}

test("an editor underlines nothing in the content as it is", async () => {
  const files = Object.keys(namedFiles());
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) expect(await underlined(file, readFileSync(file, "utf8"))).toEqual([]);
});

test("an editor underlines every slip that its file alone gives away", async () => {
  const slips = mistakes.filter(({ file }) => file.endsWith(".yml"));
  const missed: string[] = [];
  let told = 0;
  for (const slip of slips) {
    const text = withSlip(slip, readFileSync(`content/${slip.file}`, "utf8"));
    if (isOfItsKind(slip.file, text)) continue;
    if ((await underlined(`content/${slip.file}`, text)).length === 0) missed.push(slip.what);
    else told++;
  }
  expect(missed).toEqual([]);
  expect(told).toBeGreaterThan(20);
});
