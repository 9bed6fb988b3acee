import type { AnyStateMachine } from "xstate";
import type { Json, JsonObject } from "./json.ts";

/** A guard that XState builds of others: `and`, `or`, `not`. */
interface BuiltGuard {
  readonly name: string;
  readonly guards?: readonly unknown[];
}

/** What a function is called where it stands for itself; one written in place only has the name of its property. */
const nameOf = (name: string): string => (["", "guard", "actions"].includes(name) ? "inline" : name);

/** A function by its name, with the guards of which it is built. Pure. */
function functionName({ name, guards }: BuiltGuard): string {
  if (!guards) return nameOf(name);
  const parts = guards.map((guard) => {
    const inner = plain(guard);
    return typeof inner === "string" ? inner : guardName(inner);
  });
  return name === "not" ? `not ${parts.join()}` : `${name}(${parts.join(", ")})`;
}

/** What a guard is called: its type, with the values of its parameters. Pure. */
export function guardName(guard: Json): string {
  if (typeof guard === "string") return guard;
  const { type, params = {} } = guard as { readonly type: string; readonly params?: JsonObject };
  const values = Object.values(params).flat().map(String);
  return values.length === 0 ? type : `${type}(${values.join(", ")})`;
}

/** A part of a config as JSON: functions by name, nothing that is undefined. Pure. */
function plain(value: unknown): Json {
  if (typeof value === "function") return functionName(value as BuiltGuard);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value as Json;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, key === "on" ? events(inner) : plain(inner)]));
}

/** Transitions by event: what is undefined there keeps an event from the root, which JSON can say with an empty one. */
const events = (on: object): Json =>
  Object.fromEntries(Object.entries(on).map(([event, inner]) => [event, plain(inner ?? {})]));

/** The config of a machine as JSON, without what it remembers: that begins with a world. Pure. */
export function machineConfig(machine: AnyStateMachine): JsonObject {
  const { context, schemas, ...config } = machine.config;
  return plain(config) as JsonObject;
}
