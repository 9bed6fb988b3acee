import { type Chart, countWays } from "./chart.ts";
import { layOut } from "./lay-out.ts";
import { type Line, linesTo } from "./lines.ts";
import { type Note, placeNote } from "./note.ts";
import { headAt, pathThrough } from "./path.ts";
import type { Drawn, Placed } from "./route.ts";
import type { Shape } from "./shape.ts";
import { sizes } from "./sizes.ts";
import { style, turnCount } from "./style.ts";

const margin = 20;
/** Where everything under the heading begins. */
const top = 60;

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));

/** Lines of text below each other, the first with its foot at `y`. Pure. */
const textLines = (classes: string, x: number, y: number, lines: readonly Line[]): string[] =>
  lines.map(
    ({ text, isMore }, at) =>
      `<text class="${classes}" x="${x + (isMore ? 14 : 0)}" y="${y + at * sizes.line}">${escaped(text)}</text>`,
  );

/** A line with the head of an arrow. Pure. */
const arrow = (points: Drawn["points"], turn: string): string =>
  `<path class="line l${turn}" d="${pathThrough(points)}"/><path class="t${turn}" d="${headAt(points)}"/>`;

/** The label of a line, upon what it covers. Pure. */
function label({ x, y, width, height, lines }: Drawn, turn: string): string[] {
  const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)];
  return [
    `<rect class="halo" x="${left}" y="${top}" width="${width}" height="${height}" rx="3"/>`,
    ...textLines(`t${turn}`, left + 4, top + 14, lines),
  ];
}

/** The box of a state. Pure. */
function box({ state, title, second, inside, x, y, width, height }: Shape & Placed): string[] {
  const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)];
  const frame = (by: number) =>
    `x="${left + by}" y="${top + by}" width="${width - 2 * by}" height="${height - 2 * by}" rx="${9 - by}"`;
  const titles = sizes.title + (second === undefined ? 0 : sizes.second);
  // A box with nothing but titles may be taller than these, for its lines.
  const first = inside.length === 0 ? Math.round(y - titles / 2) : top + sizes.padding;
  const below = first + titles;
  return [
    `<rect class="${state.kind}" ${frame(0)}/>`,
    ...(state.isFinal ? [`<rect class="${state.kind}" ${frame(3)}/>`] : []),
    `<text class="title ink" x="${x}" y="${first + 13}">${escaped(title)}</text>`,
    ...(second === undefined
      ? []
      : [`<text class="second soft" x="${x}" y="${first + 30}">${escaped(second)}</text>`]),
    ...(inside.length === 0 ? [] : [`<path class="rule" d="M${left} ${below + 3}h${width}"/>`]),
    ...textLines("soft", left + sizes.padding, below + sizes.gap + 12, inside),
  ];
}

/** The note on what every state does. Pure. */
function noteBox({ lines, x, width, height }: Note): string[] {
  if (lines.length === 0) return [];
  return [
    `<rect class="state note" x="${x}" y="0" width="${width}" height="${height}" rx="4"/>`,
    `<text class="soft" x="${x + 10}" y="20">in every state</text>`,
    ...textLines("ink", x + 10, 38, lines),
  ];
}

/** A number with what it counts. Pure. */
const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** A chart as a picture that needs nothing else. Pure. */
export function draw(chart: Chart): string {
  const layout = layOut(chart);
  const { boxes, links, start, startLink } = layout;
  const note = placeNote(linesTo(chart.everywhere), layout);
  const heading = `${chart.id}: ${counted(chart.states.length, "state")}, ${counted(countWays(chart), "edge")}`;
  const width = Math.max(layout.width, note.width, heading.length * 12) + 2 * margin;
  const height = top + Math.max(note.height, note.down + layout.height) + margin;
  const turns = new Map(chart.states.map(({ id }, at) => [id, String(at % turnCount)]));
  const turnOf = ({ from }: Drawn) => turns.get(from) ?? "0";
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(heading)}</title>`,
    `<style>${style}</style>`,
    `<rect class="card" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    `<text class="heading ink" x="${margin}" y="${margin + 18}">${escaped(heading)}</text>`,
    `<g transform="translate(${margin} ${top})">`,
    ...noteBox(note),
    `<g transform="translate(0 ${note.down})">`,
    ...(startLink ? [arrow(startLink.points, "0")] : []),
    `<circle class="ink" cx="${start.x}" cy="${start.y}" r="${start.width / 2}"/>`,
    ...links.map((link) => arrow(link.points, turnOf(link))),
    ...links.flatMap((link) => label(link, turnOf(link))),
    ...boxes.flatMap(box),
    "</g>",
    "</g>",
    "</svg>",
  ].join("\n")}\n`;
}
