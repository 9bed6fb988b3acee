import { type EventObject, transition } from "xstate";
import { type DeviceKind, type KindId, kinds } from "../../domain/devices/registry.ts";
import type { Message } from "./message.ts";

/** What one device is and remembers: plain data, revived into XState only for the length of a step. */
export interface DeviceState {
  readonly kind: KindId;
  /** State of the chart. Charts are flat, so this is also the id of the screen. */
  readonly at: string;
  readonly context: Readonly<Record<string, unknown>>;
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

const revive = (state: DeviceState) => {
  const { machine }: DeviceKind = kinds[state.kind];
  return machine.resolveState({ value: state.at, context: state.context });
};

/** Whether the device takes this event now. Pure. */
export function accepts(state: DeviceState, event: EventObject): boolean {
  return revive(state).can(event);
}

/**
 * Gives the event to the device. Pure: what it sends, sets and cancels comes back as data.
 * XState also lists undelayed raises that the machine has consumed itself; those are left out.
 */
export function stepDevice(state: DeviceState, event: EventObject): DeviceStep {
  const { machine }: DeviceKind = kinds[state.kind];
  const [next, actions] = transition(machine, revive(state), event);
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
