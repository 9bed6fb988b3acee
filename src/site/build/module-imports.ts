import { type Import, parse } from "es-module-lexer";

const isAtStart = ({ type, specifier }: Import) =>
  (type === "static" || type === "reexport-star") && /^[./]/.test(specifier);

const statementsOf = (code: string) => parse(code)[0].filter(isAtStart);

/** Addresses that a program imports as it starts, each as it stands there. Pure. @throws Error when it is no program. */
export function importsOf(code: string): string[] {
  return statementsOf(code).flatMap(({ specifier }) => specifier ?? []);
}

/** Whether a program imports others and does nothing else. Pure. @throws Error when it is no program. */
export function onlyImports(code: string): boolean {
  const rest = statementsOf(code).reduceRight(
    (left, { importStart, importEnd }) => left.slice(0, importStart) + left.slice(importEnd),
    code,
  );
  return rest.replace(/[;\s]/g, "") === "";
}
