import type { Condition } from "../reality/condition.ts";

/** What a person does in a step; on the procedure's own device unless it names another. */
export type Act =
  | { readonly press: string; readonly on?: string | undefined }
  | { readonly type: string; readonly on?: string | undefined }
  | { readonly wait: string };

/** What a step promises: the screen that stands there when it is done. */
export interface Promised {
  readonly on?: string | undefined;
  readonly screen: string | readonly string[];
  readonly notice?: string | undefined;
  readonly filled?: readonly string[] | undefined;
  readonly reads?: readonly string[] | undefined;
}

/** One step, without its words. */
export interface Step {
  readonly id: string;
  readonly do: readonly Act[];
  readonly see: Promised;
  /** Set on a destructive step. */
  readonly loses?: unknown;
}

/** A place in a procedure that the circumstances fill. */
interface SlotEntry {
  readonly slot: string;
}

/** A short list of steps for each value of a circumstance. */
export interface Slot<S extends Step = Step> {
  readonly by: string;
  readonly ways: Readonly<Record<string, { readonly steps: readonly S[] }>>;
}

/** Another way that a procedure can go: how it looks, and what is known from then on. */
export interface Trouble {
  readonly see: {
    readonly screen?: string | readonly string[] | undefined;
    readonly notice?: string | undefined;
    readonly lacks?: readonly string[] | undefined;
  };
  readonly means: Condition;
}

/** A list of steps for one device, with slots filled from the circumstances; without its words. */
export interface Procedure<S extends Step = Step> {
  readonly on: string;
  readonly follows?: readonly string[] | undefined;
  /** Circumstances under which it is drawn, and which choose ways where nothing else is known. */
  readonly given: Condition;
  readonly steps: readonly (S | SlotEntry)[];
  readonly trouble: Readonly<Record<string, Trouble>>;
}

/** Procedures with the slots that they share. */
export interface Library<S extends Step = Step> {
  readonly procedures: Readonly<Record<string, Procedure<S>>>;
  readonly slots: Readonly<Record<string, Slot<S>>>;
}
