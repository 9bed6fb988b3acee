import type { Quantities } from "../../engine/content/quantity.ts";
import type { DeviceContext, DeviceKind } from "../../engine/device/kind.ts";

/** Made-up values that training screens show, by name and by what stands behind it: `a` and `b` are successive ones. */
export type TrainingValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Screens of the login window on which a device is asked. */
type AskingScreen =
  | "wait-for-phone"
  | "ask-response"
  | "ask-card-values"
  | "ask-security-code"
  | "ask-temporary-code";

/** How a device confirms a login or a withdrawal. */
export interface Factor {
  /** Row of the table of limits that counts for it (KB2895, KB1131): quantities `…-day` and `…-window`. */
  readonly limit: string;
  readonly asks: AskingScreen;
}

/** A physical device as a factor: what it gives, and into which field that belongs. */
interface PhysicalFactor extends Factor {
  readonly field: "response" | "card-values";
}

/** A device as it stands at the start of a practice. */
export interface StateOf<Kind extends string, Context> {
  readonly kind: Kind;
  readonly at: string;
  readonly context: Context;
}

/** A kind of device of this domain: what the engine has to know, and what faces and worlds do. */
export interface IbkrDevice<Context = DeviceContext> extends DeviceKind<Context> {
  /** Ids under which it stands in a world; without them, under its own. */
  readonly places?: readonly string[];
  readonly values?: TrainingValues;
  /** Fields in which a screen hides what is typed. */
  readonly hides?: readonly string[];
}

/** A thing in the drawer that can confirm a login. */
export interface PhysicalDevice<Context = DeviceContext> extends IbkrDevice<Context> {
  readonly factor: PhysicalFactor;
  /** How it lies there. */
  readonly start: (quantities: Quantities) => Context;
}

/** Keeps the context of a device in what is asked of it, and the ids of its anatomy. */
export function defineDevice<Context>() {
  return <const K extends IbkrDevice<Context>>(kind: K): K & { readonly contexts?: Context } => kind;
}

/** The same for a physical device. */
export function definePhysicalDevice<Context>() {
  return <const K extends PhysicalDevice<Context>>(kind: K): K & { readonly contexts?: Context } => kind;
}
