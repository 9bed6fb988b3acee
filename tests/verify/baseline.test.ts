import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { tool } from "../../workbench/tool.ts";

/** Two years before today: what a browser could do then, the site may build upon. README says it to readers. */
const baseline = { year: 2024, ecmaVersion: 2024, targets: ["chrome 130", "firefox 132", "safari 18"] };

/** What newer browsers do better and older ones do without: a nicer print, a tint, a transition. */
const graceful =
  /print-color-adjust|accent-color|box-decoration-break|view-transition|details-content|'avoid' of property 'break-after'/;
/** Looked for before it is used. */
const asked = /navigator\.connection/;

interface Linter {
  readonly verify: (text: string, config: object, file: string) => { readonly message: string }[];
}

const folders = { eslint: "10.15.0", "@eslint/css": "2.0.0", "eslint-plugin-compat": "7.0.2" };
const at = (name: keyof typeof folders) => tool(name, folders[name]);
const [eslint, css, compat] = [at("eslint"), at("@eslint/css"), at("eslint-plugin-compat")];
if (!eslint || !css || !compat) console.log("ESLint could not be installed: the baseline is not checked.");

/** The module that a package of that folder exports. */
const load = async (folder: string | undefined) => {
  const { main = "index.js", exports: ways } = JSON.parse(
    readFileSync(join(folder ?? "", "package.json"), "utf8"),
  );
  const way = ways?.["."]?.default ?? ways?.["."]?.import?.default ?? ways?.["."]?.import ?? main;
  return import(pathToFileURL(join(folder ?? "", way)).href);
};

const messages = async (files: string, config: object): Promise<string[]> => {
  const { Linter } = (await load(eslint)) as { Linter: new () => Linter };
  const all = globSync(files);
  expect(all.length).toBeGreaterThan(2);
  return all.flatMap((file) =>
    new Linter()
      .verify(readFileSync(file, "utf8"), [config] as object, file)
      .map(({ message }) => `${file}: ${message}`),
  );
};

test.skipIf(!eslint || !css)(
  "styles ask for nothing that browsers of two years ago cannot do, but for what may be missing",
  async () => {
    const { default: plugin } = await load(css);
    const found = await messages("dist/assets/*.css", {
      files: ["**/*.css"],
      plugins: { css: plugin },
      language: "css/css",
      languageOptions: { tolerant: true },
      rules: { "css/use-baseline": ["error", { available: baseline.year }] },
    });
    expect(found.filter((one) => !graceful.test(one))).toEqual([]);
  },
);

test.skipIf(!eslint || !compat)(
  "programs are written in the language of that time, and call nothing that is younger",
  async () => {
    const { default: plugin } = await load(compat);
    const found = await messages("dist/assets/*.js", {
      files: ["**/*.js"],
      plugins: { compat: plugin },
      languageOptions: { ecmaVersion: baseline.ecmaVersion, sourceType: "module" },
      rules: { "compat/compat": "error" },
      settings: { targets: baseline.targets },
    });
    expect(found.filter((one) => !asked.test(one))).toEqual([]);
  },
);
