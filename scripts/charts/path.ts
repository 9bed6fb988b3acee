import type { Point } from "./route.ts";

const bend = 14;

/** The point at a distance from one towards another, at most half of the way. Pure. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(distance / length, 0.5);
  return { x: Math.round(from.x + (to.x - from.x) * part), y: Math.round(from.y + (to.y - from.y) * part) };
}

/** A line through points, its corners rounded. Pure. */
export function pathThrough(points: readonly Point[]): string {
  return points
    .map((point, at) => {
      const before = points[at - 1];
      const after = points[at + 1];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const into = towards(point, before, bend);
      const out = towards(point, after, bend);
      return `L${into.x} ${into.y}Q${point.x} ${point.y} ${out.x} ${out.y}`;
    })
    .join("");
}

/** The head of an arrow at the last of some points. Pure. */
export function headAt(points: readonly Point[]): string {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return "";
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [along, across] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const corner = (side: number) =>
    `${Math.round(tip.x - 10 * along - side * across)} ${Math.round(tip.y - 10 * across + side * along)}`;
  return `M${tip.x} ${tip.y}L${corner(5)}L${corner(-5)}z`;
}
