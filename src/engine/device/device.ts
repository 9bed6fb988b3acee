import { type AnyStateMachine, type EventObject, transition } from "xstate";
import type { DeviceContext } from "./kind.ts";
import type { Message } from "./message.ts";

/** What one device is and remembers: plain data, revived into XState only for the length of a step. */
export interface DeviceState {
  /** Id of its kind. */
  readonly kind: string;
  /** State of the chart: `screen`, or `screen/purpose` where one screen serves several purposes. */
  readonly at: string;
  readonly context: DeviceContext;
}

/** A timer that a device sets for itself. */
interface Timer {
  readonly id: string;
  readonly delayMs: number;
  readonly event: EventObject;
}

/** The built-in actions as they come back from `transition()`; XState's own type leaves some of them out. */
interface BuiltInAction {
  readonly type: string;
  readonly params: { event: Message; delay?: number; id?: string; sendId?: string };
}

/** The outcome of one event on one device. */
export interface DeviceStep {
  readonly state: DeviceState;
  readonly messages: readonly Message[];
  readonly timers: readonly Timer[];
  /** Ids of the device's own timers that are called off. */
  readonly cancelled: readonly string[];
}

/** Id of the screen that a device shows. Pure. */
export function screenIdOf({ at }: Pick<DeviceState, "at">): string {
  const end = at.indexOf("/");
  return end < 0 ? at : at.slice(0, end);
}

/** What stands in the fields of a device, by field. Pure. */
export function enteredIn({ context }: DeviceState): Readonly<Record<string, string>> {
  return (context["entered"] ?? {}) as Readonly<Record<string, string>>;
}

/** The device as a snapshot of its chart. */
export function revive(machine: AnyStateMachine, state: DeviceState) {
  return machine.resolveState({ value: state.at, context: state.context });
}

/**
 * Gives the event to the device. Pure: what it sends, sets and cancels comes back as data.
 * XState also lists undelayed raises that the machine has consumed itself; those are left out.
 */
export function stepDevice(machine: AnyStateMachine, state: DeviceState, event: EventObject): DeviceStep {
  const [next, actions] = transition(machine, revive(machine, state), event);
  const messages: Message[] = [];
  const timers: Timer[] = [];
  const cancelled: string[] = [];
  for (const { type, params } of actions as unknown as readonly BuiltInAction[]) {
    if (type === "xstate.emit") messages.push(params.event);
    else if (type === "xstate.cancel") cancelled.push(params.sendId ?? "");
    else if (type === "xstate.raise" && params.delay !== undefined)
      timers.push({ id: params.id ?? params.event.type, delayMs: params.delay, event: params.event });
  }
  const after = { kind: state.kind, at: next.value as string, context: next.context };
  return { state: after, messages, timers, cancelled };
}
