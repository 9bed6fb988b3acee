import type { StatusRow } from "./rows.ts";

/** How every article stands, for people and for the place to write. */
export interface Status {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Contradictions that are settled, by claim. */
  readonly settled: readonly string[];
  /** How many places check finds wrong. */
  readonly wrong: number;
}

/** What stands above each field of a row. */
export const heads: Readonly<Record<keyof StatusRow, string>> = {
  article: "article",
  claims: "claims carried",
  confidence: "high/medium/low",
  differ: "sources differ",
  seen: "sources read",
  words: "words en/ru",
  grade: "grade en",
  steps: "steps executed",
  changed: "changed since compared",
  weight: "bytes en/ru, as built",
  linked: "linked from",
};

const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

/** As Markdown. Pure. */
export const statusInMarkdown = ({ heads: all, rows, settled, wrong }: Status): string =>
  [
    line(all),
    line(all.map(() => "---")),
    ...rows.map(line),
    "",
    "Contradictions settled, by claim:",
    ...settled.map((one) => `- ${one}`),
    "",
    wrong === 0 ? "Nothing is wrong." : `${wrong} places are wrong: npm run check.`,
  ].join("\n");
