import type { Layout } from "./lay-out.ts";
import type { Line } from "./lines.ts";
import { sizes, widthOf } from "./sizes.ts";

/** Where the note stands, from the upper left corner of the picture, and how far what is below has to go down. */
export interface Note {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly down: number;
}

const distance = 20;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Everything in a layout that a note may not cover, by its upper edge. Pure. */
function areasOf({ boxes, links, start }: Layout): Area[] {
  const things = [start, ...boxes, ...links].map(({ x, y, width, height }) => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
  }));
  const lines = links.flatMap(({ points }) =>
    points.slice(1).map((point, at) => {
      const before = points[at] ?? point;
      return {
        left: Math.min(point.x, before.x),
        right: Math.max(point.x, before.x),
        top: Math.min(point.y, before.y),
      };
    }),
  );
  return [...things, ...lines];
}

/** Puts the note into the upper corner where what is there has to go down less. Pure. */
export function placeNote(lines: readonly Line[], layout: Layout): Note {
  if (lines.length === 0) return { lines, x: 0, width: 0, height: 0, down: 0 };
  const width = Math.max(widthOf(lines), 110) + distance;
  const height = lines.length * sizes.line + 34;
  const areas = areasOf(layout);
  const downAt = (x: number): number =>
    areas
      .filter(({ left, right }) => right > x - distance && left < x + width + distance)
      .reduce((down, { top }) => Math.max(down, Math.ceil(height + distance - top)), 0);
  const right = Math.max(0, layout.width - width);
  const x = downAt(0) <= downAt(right) ? 0 : right;
  return { lines, x, width, height, down: downAt(x) };
}
