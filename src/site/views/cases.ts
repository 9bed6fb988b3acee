import { readFileSync } from "node:fs";
import { readTable, turnsIn } from "../../engine/proof/verdict-table.ts";
import type { Place } from "../../engine/tree/forest.ts";
import type { Locale } from "../../language/locales.ts";
import { guideData } from "../payload/guide-payload.ts";
import { answerPath } from "../said/state-paths.ts";
import { headingOf, nameOfWay } from "../said/way-name.ts";

/** All situations that are led the same way, as one line for a reader. */
export interface CaseLine {
  readonly answers: readonly string[];
  readonly verdict: string;
  /** Opens the guide in that state. */
  readonly link: string;
  /** How many situations this line stands for. */
  readonly situations: number;
}

/** The committed verdict table of a guide, for readers: one line for each way through it. */
export function casesOf(locale: Locale, tree: string): CaseLine[] {
  const rows = readTable(readFileSync(`docs/verdicts/${tree}.tsv`, "utf8"));
  const words = guideData(locale);
  const lines = new Map<string, CaseLine>();
  for (const row of rows) {
    const known = lines.get(row.way);
    const given = turnsIn(row);
    lines.set(row.way, {
      answers: given.map(({ place, way }) => nameOfWay(words, place, way)),
      verdict: headingOf(words, row.verdict.slice(0, row.verdict.indexOf(":")) as Place),
      link: answerPath(locale, given, tree),
      situations: (known?.situations ?? 0) + 1,
    });
  }
  return [...lines.values()];
}
