import type { Line } from "./lines.ts";

/** Heights of lines of text and room around them, in pixels. */
export const sizes = { title: 18, second: 16, line: 16, padding: 10, gap: 8 } as const;

/** Widths of characters: on the wide side, as fonts differ from one computer to the next. */
export const perCharacter = { title: 8.6, second: 7, line: 7.3 } as const;

/** Width of the longest of some lines of events. Pure. */
export const widthOf = (lines: readonly Line[]): number =>
  Math.ceil(
    Math.max(0, ...lines.map(({ text, isMore }) => text.length + (isMore ? 2 : 0))) * perCharacter.line,
  );
