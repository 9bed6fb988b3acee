/** A cell: words, or a number, which is written with as many digits as it deserves. */
export type Cell = string | number | undefined;

/** Figures that belong together. The title says what, in which unit, and from how many runs. */
export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A number for people: whole ones with commas, small ones with up to two places. Pure. */
export function written(value: Cell): string {
  if (typeof value !== "number") return value ?? "–";
  if (Number.isNaN(value)) return "–";
  const places = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en-US", { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** A table as Markdown; its first column holds names, all others figures. Pure. */
export function markdownTable({ title, heads, rows }: Table): string {
  const lines = [
    heads,
    heads.map((_, at) => (at === 0 ? "---" : "---:")),
    ...rows.map((row) => row.map(written)),
  ];
  return [`### ${title}`, "", ...lines.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}
