import type { Procedure, Step } from "../../knowledge/procedure.ts";
import { knowledge } from "../content.ts";

const stepsOf = ({ steps }: Procedure): Step[] =>
  steps.flatMap((entry) =>
    "slot" in entry
      ? Object.values(knowledge.slots[entry.slot]?.ways ?? {}).flatMap((way) => way.steps)
      : [entry],
  );

/** All steps of a procedure, those of every way of its slots too; none where there is no such procedure. */
export function everyStep(id: string): Step[] {
  const procedure = knowledge.procedures[id];
  return procedure ? stepsOf(procedure) : [];
}
