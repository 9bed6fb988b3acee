import { createCheck } from "../../src/knowledge/check/check.ts";
import { checkReferences } from "../../src/knowledge/check/references.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { locales } from "../../src/language/locales.ts";
import { loadArticles } from "../../src/library/articles.ts";
import { loadKnowledge } from "../../src/library/library.ts";
import { play } from "../../src/procedure/play.ts";
import { resolve } from "../../src/procedure/resolve.ts";
import { prove } from "../../src/proof/prove.ts";
import { checkSpans } from "../../src/prose/check/spans.ts";
import { startWorld } from "../../src/scenario/start-world.ts";
import { sourceCases, verdictsIn } from "../../tests/support/source-cases.ts";
import { variantsOf } from "../../tests/support/variants.ts";
import type { Touches } from "./content.ts";

const articles = loadArticles(loadKnowledge());
/** Whether some procedure that uses these steps no longer shows what it promises, or no longer needs a step. */
function breaksPromise(knowledge: Knowledge, touched: string): boolean {
  const users = Object.entries(knowledge.procedures).filter(
    ([id, { steps }]) =>
      id === touched ||
      steps.some((entry) =>
        knowledge.procedures[touched]?.steps.some(
          (other) => "slot" in entry && "slot" in other && entry.slot === other.slot,
        ),
      ),
  );
  return users.some(([id, procedure]) =>
    variantsOf(procedure, knowledge.slots).some((so) => {
      const steps = resolve(knowledge, id, so);
      return (
        play(startWorld(so, knowledge.quantities), procedure, steps, knowledge.quantities).stopped !==
        undefined
      );
    }),
  );
}

/** Whether the proof fails, or somebody's situation gets another verdict than the sources give. */
function failsProof(knowledge: Knowledge, first: string): boolean {
  const others = Object.keys(knowledge.trees).filter((tree) => tree !== first);
  return [first, ...others].some((tree) => {
    const { failures, cases } = prove(knowledge, tree);
    if (failures.length > 0) return true;
    if (tree !== "restore-access") return false;
    return sourceCases.some((one) => verdictsIn(cases, one).join() !== one.verdict);
  });
}

function breaksLabels({ words, claims }: Knowledge): boolean {
  const plain = (text: string) => text.replaceAll("\u00a0", " ").toLowerCase();
  return Object.values(words).some((device) =>
    Object.values({ ...device.controls, ...device.fields, ...device.headings }).some((label) =>
      locales.some(
        (locale) =>
          label.claims &&
          !label.inferred?.includes(locale) &&
          !label.claims.some((id) => plain(claims[id]?.says[locale] ?? "").includes(plain(label[locale]))),
      ),
    ),
  );
}

function breaksProse(knowledge: Knowledge): boolean {
  const check = createCheck();
  for (const article of Object.values(articles))
    for (const locale of locales) checkSpans(check, knowledge, article[locale]);
  return check.errors.length > 0;
}

/** What notices a mutant, or undefined when nothing does. */
export function killerOf(knowledge: Knowledge, touches: Touches): string | undefined {
  try {
    if (checkReferences(knowledge).length > 0) return "a reference";
    if (touches === "words") return breaksLabels(knowledge) ? "the law of labels" : undefined;
    if (touches === "claims") return breaksProse(knowledge) ? "the law of the span" : undefined;
    if ("procedure" in touches)
      return breaksPromise(knowledge, touches.procedure)
        ? "a step's promise"
        : failsProof(knowledge, "app-misbehaves")
          ? "the proof"
          : undefined;
    return failsProof(knowledge, touches.tree) ? "the proof or a source case" : undefined;
  } catch (error) {
    return String(error);
  }
}
