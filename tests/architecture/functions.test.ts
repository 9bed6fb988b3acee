import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const longest = 60;

/** Every function of a file that has a body, with its length in lines. */
function functionsIn(file: string): { readonly name: string; readonly lines: number }[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: { name: string; lines: number }[] = [];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && "body" in node && node.body)
      found.push({
        name: `${file}:${lineOf(node.getStart()) + 1}`,
        lines: lineOf(node.end) - lineOf(node.getStart()) + 1,
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test(`no function is longer than ${longest} lines`, () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const all = files.flatMap((file) => functionsIn(join("src", file)));
  expect(all.length).toBeGreaterThan(1_000);
  expect(all.filter(({ lines }) => lines > longest)).toEqual([]);
});
