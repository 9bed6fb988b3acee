import type { ContentError } from "../content-error.ts";
import type { Knowledge } from "../knowledge.ts";
import { createCheck } from "./check.ts";
import { checkCircumstances } from "./circumstances.ts";
import { checkClaims, checkProcedures } from "./procedures.ts";
import { checkTrees } from "./trees.ts";
import { checkWords } from "./words.ts";

/** Everything in the content that names something which does not exist. Pure; empty when all is well. */
export function checkReferences(knowledge: Knowledge): readonly ContentError[] {
  const check = createCheck();
  checkCircumstances(check, knowledge);
  checkProcedures(check, knowledge);
  checkTrees(check, knowledge);
  checkWords(check, knowledge);
  for (const [id, { claims }] of Object.entries(knowledge.quantities))
    checkClaims(check, knowledge, `content/quantities › ${id}`, claims ?? []);
  for (const [id, { article, resolves }] of Object.entries(knowledge.claims)) {
    check.known(`content/claims › ${id}`, "article", article, Object.keys(knowledge.registry));
    if (resolves?.some((other) => !other.startsWith("C")))
      check.fail(`content/claims › ${id}`, "it resolves something else than a contradiction", "Name C01 …");
  }
  return check.errors;
}
