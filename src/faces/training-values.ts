import { hiddenFields, trainingValues } from "../domain/devices/registry.ts";

/** A training value in digits, or undefined where none is shown. Pure. */
export function trainingValue(name: string, behind: string | undefined): string | undefined {
  return behind === undefined ? undefined : trainingValues[name]?.[behind];
}

/** What stands in a filled field: its value, or dots where a real screen hides it or a mistake was typed. Pure. */
export function shownInField(name: string, entered: string | undefined): string {
  return (hiddenFields.has(name) ? undefined : trainingValue(name, entered)) ?? "••••••";
}
