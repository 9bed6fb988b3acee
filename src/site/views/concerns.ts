import type { Condition } from "../../engine/reality/condition.ts";
import { type Assignment, fits } from "../../engine/reality/condition.ts";
import { knowledge } from "../content.ts";

const firstVariants = Object.fromEntries(
  Object.entries(knowledge.circumstances)
    .filter(([, { kind }]) => kind === "variant")
    .map(([id, { values }]) => [id, Object.keys(values)[0] ?? ""]),
);

/**
 * Whether something within a procedure does not concern the reader in the circumstances in which it is drawn. A page's
 * program hides it; to mark it in the page keeps everything else from moving when the program comes.
 */
export function concernsOthers(procedure: string, when: Condition): boolean {
  const given = knowledge.procedures[procedure]?.given as Assignment | undefined;
  const so: Assignment = { ...given, ...firstVariants };
  return Object.keys(when).every((id) => id in so) && !fits(when, so);
}
