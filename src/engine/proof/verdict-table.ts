import type { Assignment } from "../reality/condition.ts";
import { type Forest, type Place, questionAt } from "../tree/forest.ts";
import type { Given } from "../tree/replay.ts";
import type { Case } from "./case.ts";

/** One case as a row: what is so, what was answered or turned out, and the verdict. */
export interface Row {
  readonly situation: string;
  readonly way: string;
  readonly verdict: string;
}

const spell = (so: Assignment, fixed: ReadonlySet<string>) =>
  Object.entries(so)
    .filter(([id]) => !fixed.has(id))
    .map(([id, value]) => `${id}=${value}`)
    .join(" ");

/** Circumstances that have one value in all cases that share the rest: they tell nothing apart. */
function constants(cases: readonly Case[]): ReadonlySet<string> {
  const seen = new Map<string, Set<string>>();
  for (const { so } of cases)
    for (const [id, value] of Object.entries(so)) seen.set(id, (seen.get(id) ?? new Set()).add(value));
  return new Set([...seen].filter(([, values]) => values.size === 1).map(([id]) => id));
}

/** The verdict table of a tree, one row a case, in the order of the circumstances. Pure. */
export function rowsOf(trees: Forest, cases: readonly Case[]): Row[] {
  const fixed = constants(cases);
  return cases
    .filter(({ unsure }) => !unsure)
    .map(({ so, taken, end, verdict }) => ({
      situation: spell(so, fixed),
      way: taken
        .filter(({ asked }) => asked)
        .map(({ place, way }) => (questionAt(trees, place) ? `${place}=${way}` : `${place}!${way}`))
        .join(" "),
      verdict: `${end}: ${verdict}`,
    }));
}

/** Writes rows as tab-separated lines, with a heading. Pure. */
export function writeTable(rows: readonly Row[]): string {
  return `${["situation\tway\tverdict", ...rows.map((row) => `${row.situation}\t${row.way}\t${row.verdict}`)].join("\n")}\n`;
}

/** Reads what `writeTable` wrote. Pure. */
export function readTable(text: string): Row[] {
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [situation = "", way = "", verdict = ""] = line.split("\t");
      return { situation, way, verdict };
    });
}

/** What was answered or turned out, as the way of a row has it: `tree/node=answer` or `tree/end!trouble`. Pure. */
export function turnsIn({ way }: Pick<Row, "way">): Given[] {
  const turns = way.split(" ").filter((turn) => turn !== "");
  return turns.map((turn) => {
    const [place = "", taken = ""] = turn.split(/[=!]/);
    return { place: place as Place, way: taken };
  });
}
