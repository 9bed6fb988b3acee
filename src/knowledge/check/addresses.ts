import type { Knowledge } from "../knowledge.ts";
import type { Check } from "./check.ts";

/** Articles with a number stand at it, and what search says of a page says it of one that there is. */
export function checkAddresses(check: Check, { registry, search, trees, procedures }: Knowledge): void {
  for (const [key, { number, slug }] of Object.entries(registry))
    if (number !== undefined && slug !== String(number))
      check.fail(
        `content/kb.yml › ${key} › slug`,
        `"${slug}" is not its number`,
        `Write "${number}": kept links to ${key} lead there.`,
      );
  const pages: Readonly<Record<string, readonly string[]>> = {
    fix: Object.keys(trees),
    kb: Object.values(registry).map(({ slug }) => slug),
    steps: Object.keys(procedures),
  };
  for (const id of Object.keys(search.asks)) {
    const [kind = "", name = ""] = id.split("/");
    // It has no id of its own: there is one.
    if (id === "call") continue;
    const known = pages[kind] ?? [];
    check.known(`content/search.yml › asks › ${id}`, `page of ${kind}`, name, known);
  }
}
