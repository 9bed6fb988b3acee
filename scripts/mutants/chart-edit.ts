import { type AnyStateMachine, createMachine } from "xstate";
import type { Anatomy } from "../../src/engine/device/anatomy.ts";
import { screenIdOf } from "../../src/engine/device/device.ts";

/** One thing taken out of the chart of a device. */
export type ChartEdit =
  | {
      readonly kind: string;
      /** State in which the event is answered; null: in all of them. */
      readonly state: string | null;
      readonly event: string;
      /** Which of the transitions for this event, in the order in which they are tried. */
      readonly index: number;
      /** `target`: the transition stays where it is, and does nothing. */
      readonly drop: "guard" | "transition" | "target";
    }
  | { readonly kind: string; readonly screen: string | null; readonly control: string };

type Ways = Record<string, unknown>;
interface Chart {
  on?: Ways;
  states?: Record<string, { on?: Ways }>;
}
interface Kind {
  machine: AnyStateMachine;
  readonly anatomy?: Anatomy;
}

/** A copy of plain data, in which parts that a chart shares between states are separate. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)]));
}

/** The transitions for one event, as a list. Pure. */
export const waysOf = (on: Ways | undefined, event: string): unknown[] => {
  const ways = on?.[event];
  return ways === undefined ? [] : Array.isArray(ways) ? ways : [ways];
};

/** A transition that is taken where this one is, and does nothing. Pure. */
const guardOf = (way: unknown): object =>
  typeof way === "object" && way !== null && "guard" in way ? { guard: way.guard } : {};

/** What a chart says of one state, or of all of them. Pure. */
const answersIn = ({ on, states }: Chart, state: string | null): Ways | undefined =>
  state === null ? on : states?.[state]?.on;

/** The lists of controls in which an anatomy may name one. */
function dropControl(anatomy: Anatomy | undefined, screen: string | null, control: string): void {
  const own = screen === null ? undefined : anatomy?.screens[screen];
  for (const list of screen === null ? [anatomy?.frame] : [own?.controls, own?.optional]) {
    const at = list?.indexOf(control) ?? -1;
    if (at >= 0) (list as string[]).splice(at, 1);
  }
}

/**
 * Makes the edit in a registry of devices: of the chart, and of what is drawn where a control goes.
 * @public The registry of the broken copy imports it.
 */
export function editChart(kinds: Readonly<Record<string, unknown>>, edit: ChartEdit): void {
  const kind = kinds[edit.kind] as Kind;
  const { config, implementations } = kind.machine;
  const chart = copied(config) as Chart;
  if ("control" in edit) {
    const { screen, control } = edit;
    for (const [at, { on }] of Object.entries(chart.states ?? {}))
      if (screen === null || screenIdOf({ at }) === screen) delete on?.[`press.${control}`];
    if (screen === null) delete chart.on?.[`press.${control}`];
    dropControl(kind.anatomy, screen, control);
  } else {
    const answers = answersIn(chart, edit.state) ?? {};
    const ways = waysOf(answers, edit.event);
    if (edit.drop === "guard") delete (ways[edit.index] as { guard?: unknown }).guard;
    else if (edit.drop === "target") ways[edit.index] = guardOf(ways[edit.index]);
    else ways.splice(edit.index, 1);
    answers[edit.event] = ways;
  }
  kind.machine = createMachine(chart as object, implementations as object) as AnyStateMachine;
}
