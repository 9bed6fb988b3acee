import { Graph, layout } from "@dagrejs/dagre";
import { endAt, type Place, partsOf, questionAt, waysFrom } from "../../engine/tree/forest.ts";
import type { Locale } from "../../language/locales.ts";
import { guidePath } from "../../language/paths.ts";
import { knowledge, tell } from "../content.ts";
import { guideData } from "../payload/guide-payload.ts";
import { headingOf, nameOfWay } from "../said/way-name.ts";
import { linesOf } from "./lines-of.ts";

/** A box of the picture: a question, a verdict, or the door to another guide. */
interface MapNode {
  readonly place: Place;
  readonly kind: "question" | "plan" | "call" | "other" | "door";
  readonly href: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of the picture, from one box to another. */
interface MapEdge {
  readonly from: Place;
  readonly to: Place;
  /** Answers that lead along it. */
  readonly ways: readonly string[];
  readonly lines: readonly string[];
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

export interface TreeMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

const lineHeight = 18;
const boxWidth = 200;
const padding = 12;
const charactersInBox = 26;
const charactersOnEdge = 20;

function kindOf(place: Place, tree: string): MapNode["kind"] {
  if (partsOf(place).tree !== tree) return "door";
  if (questionAt(knowledge.trees, place)) return "question";
  const end = endAt(knowledge.trees, place);
  if (end && "plan" in end) return "plan";
  return end && "call" in end ? "call" : "other";
}

function wordsAt(locale: Locale, place: Place, tree: string): string {
  const { tree: itsTree } = partsOf(place);
  const other = knowledge.trees[itsTree];
  if (itsTree !== tree && other) return `→ ${tell(locale, other.title)}`;
  return headingOf(guideData(locale), place);
}

interface Line {
  readonly from: Place;
  readonly to: Place;
  readonly ways: string[];
}

/** The lines of a tree: ways between the same two places are one line. */
function linesBetween(own: readonly Place[]): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const from of own)
    for (const [way, to] of Object.entries(waysFrom(knowledge.trees, from))) {
      const key = `${from} ${to}`;
      const line = lines.get(key) ?? { from, to, ways: [] };
      line.ways.push(way);
      lines.set(key, line);
    }
  return lines;
}

/** A tree as a picture, laid out from top to bottom. */
export function mapOf(locale: Locale, tree: string): TreeMap {
  const { nodes = {}, ends = {} } = knowledge.trees[tree] ?? {};
  const own = [...Object.keys(nodes), ...Object.keys(ends)].map((id): Place => `${tree}/${id}`);
  const edges = linesBetween(own);
  const places = [...new Set([...own, ...[...edges.values()].map(({ to }) => to)])];
  const words = new Map(
    places.map((place) => [place, linesOf(wordsAt(locale, place, tree), charactersInBox)]),
  );
  const labels = new Map(
    [...edges].map(([key, { from, ways }]) => [
      key,
      ways.flatMap((way) =>
        linesOf(`${ways.length > 1 ? "• " : ""}${nameOfWay(guideData(locale), from, way)}`, charactersOnEdge),
      ),
    ]),
  );

  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 28, ranksep: 40, marginx: 16, marginy: 16 });
  for (const place of places)
    graph.setNode(place, {
      width: boxWidth,
      height: (words.get(place)?.length ?? 1) * lineHeight + 2 * padding,
    });
  for (const [key, { from, to }] of edges) {
    const lines = labels.get(key) ?? [];
    graph.setEdge(from, to, { width: 150, height: lines.length * 15 + 6, labelpos: "c" });
  }
  layout(graph);

  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: places.map((place) => {
      const box = graph.node(place) as Pick<MapNode, "x" | "y" | "width" | "height">;
      const { tree: itsTree, id } = partsOf(place);
      const kind = kindOf(place, tree);
      return {
        place,
        kind,
        href: guidePath(locale, itsTree, id),
        lines: words.get(place) ?? [],
        ...pick(box),
      };
    }),
    edges: [...edges].map(([key, edge]) => {
      const line = graph.edge(edge.from, edge.to) as {
        points: { x: number; y: number }[];
        x: number;
        y: number;
      };
      const path = line.points
        .map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${Math.round(x)} ${Math.round(y)}`)
        .join("");
      return { ...edge, lines: labels.get(key) ?? [], path, x: Math.round(line.x), y: Math.round(line.y) };
    }),
  };
}

const pick = ({ x, y, width, height }: Pick<MapNode, "x" | "y" | "width" | "height">) => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});
