import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, transform } from "@astrojs/compiler-rs";
import { cruise, type IForbiddenRuleType, type IViolation } from "dependency-cruiser";

/**
 * Puts the programs of an `.astro` file, which dependency-cruiser cannot read, into files that it can: `x.astro.ts` is
 * what runs when the site is built, and `x.astro.script.ts` what runs in the browser.
 */
function splitAstro(path: string): void {
  const source = readFileSync(path, "utf8");
  const { frontmatter } = parse(source).ast;
  writeFileSync(
    `${path}.ts`,
    frontmatter ? source.slice(frontmatter.program.start, frontmatter.program.end) : "",
  );
  const scripts = transform(source).scripts.map((script) =>
    script.type === "inline" ? script.code : `import ${JSON.stringify(script.src)};`,
  );
  if (scripts.length > 0) writeFileSync(`${path}.script.ts`, scripts.join("\n"));
  rmSync(path);
}

/** A copy of `src/` without `.astro` files, within the project, so that packages are found. */
function copySource(): string {
  mkdirSync(".cache", { recursive: true });
  const root = mkdtempSync(".cache/imports-");
  cpSync("src", join(root, "src"), { recursive: true });
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".astro")) splitAstro(join(root, file));
  return root;
}

const resolving = {
  extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts"],
  exportsFields: ["exports"],
  conditionNames: ["import", "module", "default"],
};

/**
 * Imports that rules forbid, in these files and folders of `src/` and all that they import.
 * @param ofTypes whether imports of types count too, which are gone when a program runs.
 */
export async function forbiddenImports(
  from: readonly string[],
  rules: readonly IForbiddenRuleType[],
  ofTypes: boolean,
): Promise<IViolation[]> {
  const root = copySource();
  try {
    const { output } = await cruise(
      [...from],
      {
        baseDir: join(process.cwd(), root),
        doNotFollow: { path: "node_modules" },
        tsPreCompilationDeps: ofTypes,
        validate: true,
        ruleSet: { forbidden: [...rules] },
      },
      resolving,
      { tsConfig: { options: { verbatimModuleSyntax: true } } },
    );
    if (typeof output === "string") throw new Error(`tests › graph: ${output}`);
    return output.summary.violations;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** `src/faces/face.tsx → src/knowledge/words.ts`, with what lies between. Pure. */
export const written = ({ from, to, via, cycle }: IViolation): string =>
  [from, ...(via ?? cycle ?? [{ name: to }]).map(({ name }) => name)]
    .join(" → ")
    .replaceAll(/\.astro(\.script)?\.ts\b/g, ".astro$1");
