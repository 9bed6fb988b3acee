import type { Chart } from "./chart.ts";
import { type Line, linesOf } from "./lines.ts";
import { sizes, widthOf } from "./sizes.ts";

/** All transitions from one state to another, as one line with one label. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** With more lines than this, nobody can follow them. */
const crowded = 40;

/** Lines of a chart, one for each pair of states. Pure. */
const linksOf = ({ states }: Chart): Link[] =>
  states.flatMap(({ id, leaving }) =>
    [...new Set(leaving.map(({ to }) => to))].map((to) => {
      const ways = leaving.filter((way) => way.to === to);
      const lines = linesOf(ways);
      return { from: id, to, lines, width: widthOf(lines) + 8, height: lines.length * sizes.line + 4 };
    }),
  );

/** Where each state is first reached, in how few steps and from where; what only the root leads to begins anew. Pure. */
function firstReached({ initial, everywhere }: Chart, links: readonly Link[]) {
  const reached = new Map<string, { readonly steps: number; readonly from?: string }>();
  for (const start of [initial, ...everywhere.flatMap(({ to }) => to ?? [])]) {
    if (reached.has(start)) continue;
    reached.set(start, { steps: 0 });
    for (const [at, { steps }] of reached)
      for (const { from, to } of links)
        if (from === at && !reached.has(to)) reached.set(to, { steps: steps + 1, from });
  }
  return reached;
}

/**
 * The lines to draw. In a crowded chart these go one step on, or back to where a state was first reached from, or to
 * one as far from the beginning where nothing goes on; other ways are words in the box that they leave. Pure.
 */
export function drawnLinks(chart: Chart): Link[] {
  const links = linksOf(chart);
  if (links.length <= crowded) return links;
  const reached = firstReached(chart, links);
  const stepsOn = ({ from, to }: Link) => (reached.get(to)?.steps ?? 0) - (reached.get(from)?.steps ?? 0);
  const goOn = new Set(links.filter((link) => stepsOn(link) === 1).map(({ from }) => from));
  return links.filter((link) => {
    const { from, to } = link;
    const steps = stepsOn(link);
    return steps === 1 || reached.get(from)?.from === to || (steps === 0 && !goOn.has(from));
  });
}
