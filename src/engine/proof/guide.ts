import type { Condition } from "../../knowledge/circumstance.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { createGuide, type Guide } from "../tree/replay.ts";

/** What each trouble means, over all procedures: a trouble of one name means the same everywhere. */
function troubleMeanings(procedures: Knowledge["procedures"]): Record<string, Condition> {
  return Object.fromEntries(
    Object.values(procedures).flatMap((procedure) =>
      Object.entries(procedure.trouble).map(([id, { means }]) => [id, means] as const),
    ),
  );
}

/** The guide of all trees, beginning in one of them. Pure. */
export function guideOf(knowledge: Knowledge, tree: string): Guide {
  const first = knowledge.trees[tree]?.first ?? "";
  return createGuide(knowledge.trees, knowledge, troubleMeanings(knowledge.procedures), `${tree}/${first}`);
}
