import { type AnyStateNode, type AnyTransitionDefinition, createMachine } from "xstate";
import type { Json, JsonObject } from "./json.ts";
import { guardName } from "./machine-config.ts";

/** One transition. */
export interface Way {
  readonly event: string;
  /** What has to be so; `else` where something before it may have been. */
  readonly guard: string | undefined;
  /** Undefined where nothing but memory changes. */
  readonly to: string | undefined;
}

/** A state with the transitions that leave it, and those that stay. */
export interface State {
  readonly id: string;
  readonly kind: string;
  readonly isFinal: boolean;
  readonly leaving: readonly (Way & { readonly to: string })[];
  readonly staying: readonly Way[];
}

/** A machine as it is drawn. */
export interface Chart {
  readonly id: string;
  readonly initial: string;
  readonly states: readonly State[];
  /** Transitions of the root, which hold in every state. */
  readonly everywhere: readonly Way[];
}

/** How many transitions a chart has, on all states and on the root. Pure. */
export const countWays = ({ states, everywhere }: Chart): number =>
  states.reduce((sum, { leaving, staying }) => sum + leaving.length + staying.length, everywhere.length);

/** The transitions of one event, in the order in which they are tried. Pure. */
const waysOf = (definitions: readonly AnyTransitionDefinition[]): Way[] =>
  definitions.map(({ eventType, guard, target }, at) => ({
    event: eventType || "always",
    guard: guard ? guardName(guard as Json) : at > 0 ? "else" : undefined,
    to: target?.[0]?.key,
  }));

/** All transitions that begin at a node, those without an event first. Pure. */
const waysFrom = ({ always = [], transitions }: AnyStateNode): Way[] => [
  ...waysOf(always),
  ...[...transitions.values()].flatMap(waysOf),
];

/** Reads a config by making a machine of it. @throws Error where states stand within states, which no picture shows. */
export function chartOf(config: JsonObject): Chart {
  const machine = createMachine(config as Parameters<typeof createMachine>[0]);
  const states = Object.values(machine.states).map((node): State => {
    if (Object.keys(node.states).length > 0)
      throw new Error(`charts › "${machine.id}": "${node.key}" has states inside. Draw only flat machines.`);
    const ways = waysFrom(node);
    return {
      id: node.key,
      kind: node.tags[0] ?? "state",
      isFinal: node.type === "final",
      leaving: ways.flatMap(({ to, ...way }) =>
        to === undefined || to === node.key ? [] : [{ ...way, to }],
      ),
      staying: ways.filter(({ to }) => to === undefined || to === node.key),
    };
  });
  return {
    id: machine.id,
    initial: machine.root.initial.target[0]?.key ?? "",
    states,
    everywhere: waysFrom(machine.root),
  };
}
