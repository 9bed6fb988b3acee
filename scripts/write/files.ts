import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "../../src/language/locales.ts";
import { blocksOf, withBlock } from "./blocks.ts";
import { type Pair, pairsIn, withWords } from "./pairs.ts";

type Words = Readonly<Record<Locale, string>>;

/** One text of the content in every language. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly words: Words;
  /** Where each language stands: its file, and the first and last line there. */
  readonly spots: readonly { readonly file: string; readonly from: number; readonly to: number }[];
}

/** Something that is written on one page: a YAML file, or an article in all its languages. */
export interface Written {
  readonly rows: readonly Row[];
  /** The files with other words in one row, by path. */
  readonly put: (id: string, words: Words) => Readonly<Record<string, string>>;
}

/** Names under which content is written: paths of YAML files, and of the folders of articles. */
export const namesIn = (root: string): string[] =>
  [
    ...globSync("content/articles/*", { cwd: root }),
    // What both languages agreed on is noted by a button, and not by hand.
    ...globSync("content/**/*.yml", { cwd: root }).filter(
      (file) => file !== "content/agreed.yml" && pairsIn(readFileSync(join(root, file), "utf8")).length > 0,
    ),
  ].sort();

const lengthIn = (text: string) => text.split("\n").length - 1;

function articleIn(root: string, name: string): Written {
  const files = locales.map((locale) => `${name}/${locale}.mdx`);
  const sources = files.map((file) => readFileSync(join(root, file), "utf8"));
  const blocks = sources.map(blocksOf);
  const most = Math.max(...blocks.map(({ length }) => length));
  const rows = Array.from({ length: most }, (_, at) => ({
    id: `part-${at + 1}`,
    title: `Part ${at + 1}`,
    words: Object.fromEntries(locales.map((locale, of) => [locale, blocks[of]?.[at]?.text ?? ""])) as Words,
    spots: files.flatMap((file, of) => {
      const block = blocks[of]?.[at];
      return block ? [{ file, from: block.line, to: block.line + lengthIn(block.text) }] : [];
    }),
  }));
  return {
    rows,
    put: (id, words) => {
      const at = rows.findIndex((row) => row.id === id);
      return Object.fromEntries(
        locales.flatMap((locale, of) => {
          const [file, source] = [files[of], sources[of]];
          // A part that one language lacks comes at its end.
          return file && source ? [[file, withBlock(source, blocks[of]?.[at], words[locale])]] : [];
        }),
      );
    },
  };
}

/** A text of a YAML file as the page calls it. */
const idOf = ({ place }: Pair) => place.replaceAll(" › ", ".");

function yamlIn(root: string, file: string): Written {
  const source = readFileSync(join(root, file), "utf8");
  const pairs = pairsIn(source);
  return {
    rows: pairs.map((pair) => ({
      id: idOf(pair),
      title: pair.place,
      words: Object.fromEntries(locales.map((locale) => [locale, pair.sides[locale].words])) as Words,
      spots: [{ file, from: pair.line - 1, to: pair.lastLine }],
    })),
    put: (id, words) => {
      const pair = pairs.find((one) => idOf(one) === id);
      return pair ? { [file]: withWords(source, pair, words) } : {};
    },
  };
}

/** What stands under a name now. Only names that are listed are read. @returns undefined for any other. */
export function writtenAt(root: string, name: string): Written | undefined {
  if (!namesIn(root).includes(name)) return undefined;
  return name.endsWith(".yml") ? yamlIn(root, name) : articleIn(root, name);
}

/** Writes files of the project, by path. */
export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
}
