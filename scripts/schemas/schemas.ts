import { globSync, readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { z } from "zod";
import { fileKinds } from "../../src/library/kinds.ts";

/** Schemas as editors read them, by the path of their file. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    fileKinds.map(({ name, schema }) => [
      `schemas/${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input", target: "draft-7", unrepresentable: "any" }), null, 2)}\n`,
    ]),
  );
}

const modeline = /^# yaml-language-server:.*\n/;

/** YAML files of the content as they ought to begin: with the name of their schema, which editors follow. */
export function namedFiles(): Record<string, string> {
  return Object.fromEntries(
    globSync("content/**/*.yml")
      .sort()
      .flatMap((file) => {
        const kind = fileKinds.find(({ files }) => files.test(file.slice("content/".length)));
        if (!kind) return [];
        const path = relative(dirname(file), `schemas/${kind.name}.json`);
        const text = readFileSync(file, "utf8").replace(modeline, "");
        return [[file, `# yaml-language-server: $schema=${path}\n${text}`]];
      }),
  );
}
