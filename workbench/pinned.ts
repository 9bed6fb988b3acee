import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import { type Locale, locales } from "../src/language/locales.ts";

interface Pinned {
  readonly quantities: Readonly<
    Record<string, { readonly value: number | "unlimited"; readonly unit: string; readonly fact: string }>
  >;
  readonly titles: Readonly<
    Record<string, Readonly<Record<Locale, string>> & { readonly also?: readonly string[] }>
  >;
  readonly facts: Readonly<Record<string, string>>;
}

/** Numbers, titles and places of facts, written down from the sources by somebody who had not read the content. */
export const pinned = parse(readFileSync("tests/content/pinned.yml", "utf8")) as Pinned;

const plain = (text: string) =>
  text
    .replace(/[“”«»„"]/g, '"')
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[.?]$/, "")
    .trim()
    .toLowerCase();

/** Where the content says something else than the sources, one sentence each. Pure but for the file. */
export function unlikeSources({ quantities, registry, claims }: Knowledge): string[] {
  const numbers = Object.entries(pinned.quantities).flatMap(([id, { value, unit, fact }]) => {
    const said = quantities[id];
    return said?.value === value && said.unit === unit
      ? []
      : [
          `${id} is ${said ? `${said.value} ${said.unit}` : "missing"}, the source says ${value} ${unit} (${fact})`,
        ];
  });
  const titles = Object.entries(pinned.titles).flatMap(([key, title]) =>
    locales.flatMap((locale) => {
      const said = registry[key]?.title[locale] ?? "";
      const allowed = [title[locale], ...(title.also ?? [])].map(plain);
      return allowed.includes(plain(said))
        ? []
        : [`${key} is called “${said}”, the source says “${title[locale]}”`];
    }),
  );
  const places = Object.entries(pinned.facts).flatMap(([id, key]) =>
    claims[id]?.article === key
      ? []
      : [`${id} stands under ${claims[id]?.article ?? "nothing"}, the source has it in ${key}`],
  );
  return [...numbers, ...titles, ...places];
}
