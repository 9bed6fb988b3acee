import { type Chart, countWays } from "./chart.ts";
import type { Source } from "./sources.ts";

/** A table in Markdown, its columns aligned as Biome does; numbers stand to the right. Pure. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const isNumber = (at: number) => rows.every((row) => /^\d+$/.test(row[at] ?? ""));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const padded = (row: readonly string[]) =>
    line(
      row.map((cell, at) => (isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))),
    );
  const rule = line(
    widths.map((width, at) => (isNumber(at) ? `${"-".repeat(width - 1)}:` : "-".repeat(width))),
  );
  return [padded(head), rule, ...rows.map(padded)].join("\n");
}

/** One chart as a row. Pure. */
const rowOf = ({ id, kinds, from, chart }: Source & { readonly chart: Chart }): string[] => [
  `[${id}](${id}.svg)${kinds.length > 1 ? ` (${kinds.filter((kind) => kind !== id).join(", ")} as well)` : ""}`,
  String(chart.states.length),
  String(countWays(chart)),
  `[config](${id}.json)`,
  `[${from}](../../${from})`,
];

/** The page that lists all charts. Pure. */
export function readme(all: readonly (Source & { readonly chart: Chart })[]): string {
  const rowsOf = (of: Source["of"]) => all.filter((source) => source.of === of).map(rowOf);
  const head = (what: string) => [what, "states", "edges", "Stately", "source"];
  return `# Charts

Every machine and every tree, drawn from what runs: \`npm run charts\` writes this folder, and a test fails where it is
behind. An edge is one transition; those with the same two states share a line, with guards in brackets and \`[else]\` for
what is left. What changes memory alone stands inside of its state, what holds in every state in the note at the top. Where
a picture would be crowded, ways that lead far or back are words with \`→\` in the box that they leave.

## Machines of devices and services

${table(head("machine"), rowsOf("machine"))}

## Trees of questions

Answers are events here. Ends with nothing after them are final, and so are doors, dashed, to places of other trees.

${table(head("tree"), rowsOf("tree"))}

## Opening one in Stately's editor

Each JSON file is the config of an XState 5 machine, with guards and actions by name. Go to [state.new](https://state.new),
choose Import in the Code panel, and paste \`createMachine(…)\` with the whole file between the brackets. With Stately's
extension for VS Code, paste the same into a TypeScript file, below \`import { createMachine } from "xstate"\`, and choose
Open Visual Editor above it.
`;
}
