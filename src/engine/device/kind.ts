import type { AnyStateMachine } from "xstate";
import type { Anatomy } from "./anatomy.ts";

/** What a device remembers: plain data. Ids of fields that are filled in stand under `entered`. */
export type DeviceContext = Readonly<Record<string, unknown>>;

/**
 * Everything that the engine has to know of one kind of device. The methods are asked with the context of a device of
 * this kind and the id of the screen at which it stands; all are pure.
 */
export interface DeviceKind<Context = DeviceContext> {
  readonly machine: AnyStateMachine;
  /** Absent on services, which have no screens. */
  readonly anatomy?: Anatomy;
  /** Names of what can be read here at times, beyond what the screens of the anatomy show. */
  readonly carries?: readonly string[];
  /** Set where other people act: its gestures are no self-service. */
  readonly isSupport?: true;
  /** What can be read, by name, with the value that would be copied; without it, what the screen shows, as `right`. */
  reads?(context: Context, screen: string): Readonly<Record<string, string>>;
  /** What it looks like, where devices of a kind differ to the eye: a maker's settings, a window of another program. */
  look?(context: Context): string | undefined;
  /** Whether the person remembers what belongs into this field; without it they do. */
  knows?(context: Context, field: string): boolean;
  /** Whether no message reaches it and none leaves it; without it messages pass. */
  isCutOff?(context: Context): boolean;
  /** How many failures it counts against the person; Infinity where it has locked them out. */
  failures?(context: Context, state: string): number;
}

/** All kinds of device of a domain, by id, in the order in which people meet them. */
export type DeviceKinds = Readonly<Record<string, DeviceKind>>;

/** A kind by its id, or undefined where there is none: ids may come from a link. Pure. */
export function kindOf(kinds: DeviceKinds, id: string): DeviceKind | undefined {
  return Object.hasOwn(kinds, id) ? kinds[id] : undefined;
}
