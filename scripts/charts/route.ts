import { grouped } from "./grouped.ts";
import type { Link } from "./links.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its middle. */
export interface Placed extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A line by the points through which it goes, and its label by its middle. */
export interface Drawn extends Link, Point {
  readonly points: readonly Point[];
}

/** The axis along which a picture goes on. */
export type Along = "x" | "y";

/** An end of a line at one side of a box. */
interface Port {
  readonly box: Placed;
  /** -1 before the box, 1 behind it. */
  readonly side: number;
  /** Where the line comes from, or goes to. */
  readonly towards: Point;
}

/** Lines leave and reach a box this far from each other, if it has room. */
const apart = 14;
const corner = 10;
/** How far a line goes straight, out of a box and into one. */
const straight = 12;

const flipped = ({ x, y }: Point): Point => ({ x: y, y: x });
const flippedBox = (box: Placed): Placed => ({
  ...box,
  ...flipped(box),
  width: box.height,
  height: box.width,
});

/** How far across each port lies: those of one side in the order of where they lead, so that none cross. Pure. */
function spread(ports: readonly Port[]): Map<Port, number> {
  const sides = grouped(ports, ({ box, side }) => `${box.id} ${side}`);
  const places = new Map<Port, number>();
  for (const side of sides.values()) {
    const sorted = side.toSorted((a, b) => a.towards.y - b.towards.y);
    for (const [at, port] of sorted.entries()) {
      const room = Math.max(0, port.box.height / 2 - corner);
      const gap = Math.min(apart, (2 * room) / sorted.length);
      const wished = sorted.length === 1 ? port.towards.y - port.box.y : (at - (sorted.length - 1) / 2) * gap;
      places.set(port, Math.round(port.box.y + Math.max(-room, Math.min(room, wished))));
    }
  }
  return places;
}

/** Lines from left to right. Pure. */
function routedAcross(boxes: readonly Placed[], links: readonly Drawn[]): Drawn[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const widest = new Map<number, number>();
  for (const { x, width } of boxes) widest.set(x, Math.max(widest.get(x) ?? 0, width));
  const portAt = (id: string, towards: Point | undefined): Port[] => {
    const box = byId.get(id);
    return box && towards ? [{ box, towards, side: Math.sign(towards.x - box.x) || 1 }] : [];
  };
  const ends = links.map(({ from, to, points }) => ({
    leaves: portAt(from, points[1]),
    reaches: portAt(to, points.at(-2)),
  }));
  const places = spread(ends.flatMap(({ leaves, reaches }) => [...leaves, ...reaches]));
  const way = (port: Port): Point[] => {
    const { x, width } = port.box;
    const y = places.get(port) ?? port.box.y;
    const out = (widest.get(x) ?? width) / 2 + straight;
    return [x + (port.side * width) / 2, x + port.side * out].map((at) => ({ x: Math.round(at), y }));
  };
  return links.map((link, at) => ({
    ...link,
    points: [
      ...(ends[at]?.leaves ?? []).flatMap(way),
      ...link.points.slice(1, -1),
      ...(ends[at]?.reaches ?? []).flatMap((port) => way(port).reverse()),
    ],
  }));
}

/** Lines that leave and reach boxes side by side, and that go straight until they are past the widest of a row. Pure. */
export function routed(along: Along, boxes: readonly Placed[], links: readonly Drawn[]): Drawn[] {
  if (along === "x") return routedAcross(boxes, links);
  const turned = links.map((link) => ({ ...link, points: link.points.map(flipped) }));
  return routedAcross(boxes.map(flippedBox), turned).map((link) => ({
    ...link,
    points: link.points.map(flipped),
  }));
}
