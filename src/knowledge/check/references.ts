import { isPossible } from "../../engine/reality/space.ts";
import type { ContentError } from "../content-error.ts";
import type { Knowledge } from "../knowledge.ts";
import { checkAddresses } from "./addresses.ts";
import { createCheck } from "./check.ts";
import { checkCircumstances, checkCondition } from "./circumstances.ts";
import { checkFormer } from "./former.ts";
import { checkNeeds } from "./needs.ts";
import { checkNumbers } from "./numbers.ts";
import { checkClaims, checkProcedures } from "./procedures.ts";
import { checkReach } from "./reach.ts";
import { checkReady } from "./ready.ts";
import { checkText } from "./texts.ts";
import { checkTrees } from "./trees.ts";
import { checkWords } from "./words.ts";

/** Everything in the content that names something which does not exist. Pure; empty when all is well. */
export function checkReferences(knowledge: Knowledge): readonly ContentError[] {
  const check = createCheck();
  checkCircumstances(check, knowledge);
  checkProcedures(check, knowledge);
  checkTrees(check, knowledge);
  checkFormer(check, knowledge);
  checkWords(check, knowledge);
  checkNumbers(check, knowledge);
  checkReady(check, knowledge);
  checkAddresses(check, knowledge);
  for (const [id, { claims = [], inferred }] of Object.entries(knowledge.quantities)) {
    checkClaims(check, knowledge, `content/quantities › ${id}`, claims);
    if (claims.length === 0 && !inferred)
      check.fail(
        `content/quantities › ${id}`,
        "nothing says where this number comes from",
        "Name its claim under `claims`, or say under `inferred` how we chose it.",
      );
  }
  for (const [key, { practise }] of Object.entries(knowledge.registry))
    check.known(`content/kb.yml › ${key}`, "scenario", practise, Object.keys(knowledge.scenarios));
  for (const [id, { title, summary, reached, claims, given }] of Object.entries(knowledge.scenarios)) {
    const place = `content/scenarios.yml › ${id}`;
    checkClaims(check, knowledge, place, claims);
    checkCondition(check, knowledge, `${place} › given`, given);
    if (check.errors.length === 0 && !isPossible(knowledge, given))
      check.fail(
        `${place} › given`,
        "no reality is like that: something in it does not apply, or rules something else out",
        "Look up in content/circumstances.yml what `applies` and what is `impossible`.",
      );
    for (const text of [title, summary, reached]) checkText(check, knowledge, place, text, undefined);
  }
  for (const [id, { claims, says }] of Object.entries(knowledge.glossary)) {
    checkClaims(check, knowledge, `content/glossary.yml › ${id}`, claims ?? []);
    checkText(check, knowledge, `content/glossary.yml › ${id}`, says, undefined);
  }
  for (const [id, { article, resolves, says, differs }] of Object.entries(knowledge.claims)) {
    check.known(`content/claims › ${id}`, "article", article, Object.keys(knowledge.registry));
    for (const text of [says, differs])
      if (text) checkText(check, knowledge, `content/claims › ${id}`, text, undefined);
    if (resolves?.some((other) => !other.startsWith("C")))
      check.fail(`content/claims › ${id}`, "it resolves something else than a contradiction", "Name C01 …");
  }
  // Ways that lead nowhere have been told already.
  if (check.errors.length === 0) checkReach(check, knowledge);
  // Steps that name what does not exist cannot be followed.
  if (check.errors.length === 0)
    for (const [id, procedure] of Object.entries(knowledge.procedures))
      checkNeeds(check, knowledge, id, procedure);
  return check.errors;
}
