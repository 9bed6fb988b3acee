import { Graph, layout } from "@dagrejs/dagre";
import type { Chart } from "./chart.ts";
import { drawnLinks, type Link } from "./links.ts";
import { type Along, type Drawn, type Placed, type Point, routed } from "./route.ts";
import { type Shape, shapesOf } from "./shape.ts";

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (Shape & Placed)[];
  readonly links: readonly Drawn[];
  /** The dot from which an arrow leads to the state in which it all begins. */
  readonly start: Placed;
  readonly startLink: Drawn | undefined;
}

const dot = 12;
const begin = " begin";
const spaces = { nodesep: 22, edgesep: 14, ranksep: 34 } as const;

const rounded = ({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): Point => ({
  x: Math.round(x),
  y: Math.round(y),
});

/** A box, tall enough for the lines at its sides. Pure. */
function tall(shape: Shape, links: readonly Link[]): Shape {
  const count = links.filter(({ from, to }) => from === shape.id || to === shape.id).length;
  return { ...shape, height: Math.max(shape.height, count * 9) };
}

/** One way of putting boxes and labels where none covers another. Pure. */
function placed(along: Along, { initial }: Chart, shapes: readonly Shape[], links: readonly Link[]): Layout {
  const all = [{ from: begin, to: initial, lines: [], width: 0, height: 0 }, ...links];
  const graph = new Graph();
  graph.setGraph({ rankdir: along === "y" ? "TB" : "LR", ...spaces });
  graph.setNode(begin, { width: dot, height: dot });
  for (const { id, width, height } of shapes) graph.setNode(id, { width, height });
  for (const { from, to, width, height } of all) graph.setEdge(from, to, { width, height, labelpos: "c" });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const placeOf = (id: string) => rounded(graph.node(id) as Point);
  const boxes = shapes.map((shape) => ({ ...shape, ...placeOf(shape.id) }));
  const start = { id: begin, width: dot, height: dot, ...placeOf(begin) };
  const lines = all.map((link) => {
    const line = graph.edge(link.from, link.to) as Point & { readonly points: readonly Point[] };
    return { ...link, ...rounded(line), points: line.points.map(rounded) };
  });
  const [startLink, ...drawn] = routed(along, [start, ...boxes], lines);
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, links: drawn, start, startLink };
}

/** Lays a chart out, down or across, as fits the smaller sheet of 7 to 5. Pure. */
export function layOut(chart: Chart): Layout {
  const links = drawnLinks(chart);
  const shapes = shapesOf(chart, links);
  const sheet = ({ width, height }: Layout) => Math.max(width, height * 1.4);
  const down = placed("y", chart, shapes, links);
  const across = placed(
    "x",
    chart,
    shapes.map((shape) => tall(shape, links)),
    links,
  );
  return sheet(down) <= sheet(across) ? down : across;
}
