import { isMap, isScalar, LineCounter, parseDocument, Scalar, stringify, visit } from "yaml";
import { type Locale, locales } from "../../src/language/locales.ts";

/** One language's words of a text, and where they stand in the file: from the first to behind the last character. */
interface Side {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Whether they stand in quotes, or within braces, where YAML reads more signs as its own. */
  readonly isQuoted: boolean;
}

/** A text of a YAML file that stands there in every language. */
export interface Pair {
  /** The names that lead to it in the file, with ` › ` between them. */
  readonly place: string;
  readonly line: number;
  readonly lastLine: number;
  readonly sides: Readonly<Record<Locale, Side>>;
}

type Ancestors = readonly unknown[];

/** The names that lead to a map; an entry of a list goes by its `id`, or by its number. */
function placeOf(node: unknown, ancestors: Ancestors): string {
  const chain = [...ancestors, node];
  const names = chain.flatMap((one, at) => {
    const parent = chain[at - 1];
    if (one && typeof one === "object" && "key" in one && isScalar(one.key)) return [String(one.key.value)];
    if (parent && typeof parent === "object" && "items" in parent && !isMap(parent)) {
      const id = isMap(one) ? one.get("id") : undefined;
      return [String(id ?? (parent.items as unknown[]).indexOf(one) + 1)];
    }
    return [];
  });
  return names.join(" › ");
}

/** Every text that a YAML file has in all languages, in the order of the file. Pure. */
export function pairsIn(source: string): Pair[] {
  const lines = new LineCounter();
  const found: Pair[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Map: (_, map, ancestors) => {
      const sides = locales.flatMap((locale) => {
        const node = map.get(locale, true);
        if (!isScalar(node) || typeof node.value !== "string" || !node.range) return [];
        const isQuoted = node.type !== Scalar.PLAIN || map.flow === true;
        return [[locale, { words: node.value, from: node.range[0], to: node.range[1], isQuoted }] as const];
      });
      if (sides.length < locales.length) return;
      const at = sides.map(([, side]) => side);
      found.push({
        place: placeOf(map, ancestors),
        line: lines.linePos(Math.min(...at.map(({ from }) => from))).line,
        lastLine: lines.linePos(Math.max(...at.map(({ to }) => to))).line,
        sides: Object.fromEntries(sides) as Pair["sides"],
      });
    },
  });
  return found;
}

/** The file with other words at one place: nothing else in it changes, neither comments nor order. Pure. */
export function withWords(source: string, pair: Pair, words: Readonly<Record<Locale, string>>): string {
  let text = source;
  const lastFirst = locales.toSorted((one, other) => pair.sides[other].from - pair.sides[one].from);
  for (const locale of lastFirst) {
    const { from, to, isQuoted, words: before } = pair.sides[locale];
    const now = words[locale].trim();
    if (now === before) continue;
    const written = isQuoted ? JSON.stringify(now) : stringify(now, { lineWidth: 0 }).trim();
    text = text.slice(0, from) + written + text.slice(to);
  }
  return text;
}
