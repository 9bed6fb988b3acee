import type { Chart, State } from "./chart.ts";
import { type Line, linesOf, linesTo } from "./lines.ts";
import type { Link } from "./links.ts";
import { perCharacter, sizes, widthOf } from "./sizes.ts";

/** A state as a box, before anything is laid out. */
export interface Shape {
  readonly id: string;
  readonly state: State;
  readonly title: string;
  /** Second line: what a screen is for, or what an end of a tree is. */
  readonly second: string | undefined;
  /** What happens without leaving, and ways that no line shows. */
  readonly inside: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** A state with its name, `screen/purpose` on two lines, as is `tree/node`; in it, all for which there is no line. Pure. */
function shapeOf(state: State, drawn: readonly Link[]): Shape {
  const [title = "", purpose] = state.id.split("/");
  const second = purpose ?? (["state", "question"].includes(state.kind) ? undefined : state.kind);
  const hasLine = (to: string) => drawn.some((link) => link.from === state.id && link.to === to);
  const inside = [...linesOf(state.staying), ...linesTo(state.leaving.filter(({ to }) => !hasLine(to)))];
  const { padding, gap } = sizes;
  const wide = [
    title.length * perCharacter.title,
    (second?.length ?? 0) * perCharacter.second,
    widthOf(inside),
  ];
  return {
    id: state.id,
    state,
    title,
    second,
    inside,
    width: Math.max(90, Math.ceil(Math.max(...wide)) + 2 * padding + 4),
    height:
      2 * padding +
      sizes.title +
      (second === undefined ? 0 : sizes.second) +
      (inside.length === 0 ? 0 : gap + inside.length * sizes.line),
  };
}

/** Boxes of a chart, where these lines are drawn. Pure. */
export const shapesOf = ({ states }: Chart, drawn: readonly Link[]): Shape[] =>
  states.map((state) => shapeOf(state, drawn));
