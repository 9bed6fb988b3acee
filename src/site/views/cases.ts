import { readFileSync } from "node:fs";
import { type Row, readTable } from "../../engine/proof/verdict-table.ts";
import type { Locale } from "../../language/locales.ts";
import { guidePath } from "../../language/paths.ts";
import { knowledge, tell } from "../content.ts";

/** All situations that are led the same way, as one line for a reader. */
export interface CaseLine {
  readonly answers: readonly string[];
  readonly verdict: string;
  /** Opens the guide in that state. */
  readonly link: string;
  /** How many situations this line stands for. */
  readonly situations: number;
}

function saidAt(locale: Locale, step: string): string {
  const [place = "", way = ""] = step.split(/[=!]/);
  const [tree = "", id = ""] = place.split("/");
  const answer = knowledge.trees[tree]?.nodes[id]?.answers[way];
  if (answer) return tell(locale, answer.label);
  const trouble = Object.values(knowledge.procedures).flatMap((procedure) => procedure.trouble[way] ?? [])[0];
  return trouble ? tell(locale, trouble.say) : way;
}

function verdictOf(locale: Locale, { verdict }: Row): string {
  const [tree = "", id = ""] = verdict.slice(0, verdict.indexOf(":")).split("/");
  const end = knowledge.trees[tree]?.ends[id];
  return end ? tell(locale, end.title) : verdict;
}

/** The committed verdict table of a guide, for readers: one line for each way through it. */
export function casesOf(locale: Locale, tree: string): CaseLine[] {
  const rows = readTable(readFileSync(`docs/verdicts/${tree}.tsv`, "utf8"));
  const lines = new Map<string, CaseLine>();
  for (const row of rows) {
    const known = lines.get(row.way);
    const steps = row.way.split(" ").filter((step) => step !== "");
    const fragment = steps.map((step) => step.replace(`${tree}/`, "").replace("!", "=")).join(";");
    lines.set(row.way, {
      answers: steps.map((step) => saidAt(locale, step)),
      verdict: verdictOf(locale, row),
      link: `${guidePath(locale, tree)}#v1;${fragment}`,
      situations: (known?.situations ?? 0) + 1,
    });
  }
  return [...lines.values()];
}
