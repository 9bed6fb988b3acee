import { ibkr } from "../../src/domain/ibkr.ts";
import { beginningOf } from "../../src/engine/procedure/beginning.ts";
import { play } from "../../src/engine/procedure/play.ts";
import { resolve } from "../../src/engine/procedure/resolve.ts";
import { screenOf } from "../../src/engine/world/screen.ts";
import { createCheck } from "../../src/knowledge/check/check.ts";
import { checkPromises } from "../../src/knowledge/check/promises.ts";
import { checkReferences } from "../../src/knowledge/check/references.ts";
import { ContentError } from "../../src/knowledge/content-error.ts";
import { guideOf, proveTree, searchOf } from "../../src/knowledge/guides.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { variantsOf } from "../../src/knowledge/variants.ts";
import { locales } from "../../src/language/locales.ts";
import { loadArticles } from "../../src/library/articles.ts";
import { loadKnowledge } from "../../src/library/library.ts";
import { checkSpans } from "../../src/prose/check/spans.ts";
import { endsAstray } from "../../workbench/answered.ts";
import { leftWaiting } from "../../workbench/endings.ts";
import { regraded } from "../../workbench/grades.ts";
import { playedSteps } from "../../workbench/losses.ts";
import { neededUnsaid } from "../../workbench/needs.ts";
import { unlikeSources } from "../../workbench/pinned.ts";
import { sourceCases, verdictsIn } from "../../workbench/source-cases.ts";
import { untrue } from "../../workbench/truths.ts";
import type { Touches } from "./changed.ts";

const articles = loadArticles(loadKnowledge());
/** The procedures that have steps of a slot in common with the touched one, and itself. */
function usersOf({ procedures }: Knowledge, touched: string): string[] {
  const slots = (procedures[touched]?.steps ?? []).flatMap((entry) => ("slot" in entry ? [entry.slot] : []));
  return Object.keys(procedures).filter(
    (id) =>
      id === touched || procedures[id]?.steps.some((entry) => "slot" in entry && slots.includes(entry.slot)),
  );
}

/** Whether some procedure that uses these steps no longer shows what it promises, or no longer needs a step. */
function breaksPromise(knowledge: Knowledge, touched: string): boolean {
  const users = usersOf(knowledge, touched).map((id) => [id, knowledge.procedures[id]] as const);
  const { quantities } = knowledge;
  const guide = guideOf(knowledge);
  const { simulator } = ibkr;
  return users.some(([id, procedure]) => {
    if (!procedure) return false;
    const variants = variantsOf(procedure, knowledge.slots);
    const played = variants.map((so) => {
      const start = beginningOf(simulator, guide, id, ibkr.startWorld(so, quantities), so, quantities);
      return play(simulator, start, procedure, resolve(guide, id, so), quantities);
    });
    if (played.some(({ stopped }) => stopped !== undefined)) return true;
    const ends = played.map(
      ({ world }, at) => `${variants[at]?.["app"]} ${screenOf(simulator, world, procedure.on).id}`,
    );
    return new Set(ends).size > new Set(variants.map((so) => so["app"])).size;
  });
}

/** The trees that a mutant may change: those that name what was touched, and those that lead there. */
function treesWith({ trees }: Knowledge, names: readonly string[]): string[] {
  const touched = Object.keys(trees).filter((tree) =>
    names.some((name) => tree === name || JSON.stringify(trees[tree]?.ends).includes(`"${name}"`)),
  );
  const leading = Object.keys(trees).filter((tree) =>
    touched.some((other) => JSON.stringify(trees[tree]).includes(`"${other}/`)),
  );
  return [...new Set([...touched, ...leading])].filter((tree) => tree !== "start" || names.includes("start"));
}

/** Whether the proof fails, or somebody's situation gets another verdict than the sources give. */
function failsProof(knowledge: Knowledge, names: readonly string[]): boolean {
  const search = searchOf();
  return treesWith(knowledge, names).some((tree) => {
    const { failures, cases } = proveTree(knowledge, tree, search);
    if (failures.length > 0 || untrue(knowledge, cases).length > 0) return true;
    const causes = new Set(cases.map(({ so }) => so["cause"]));
    return sourceCases
      .filter(({ given }) => causes.has(given["cause"] as string))
      .some((one) => verdictsIn(cases, one).join() !== one.verdict);
  });
}

function breaksLabels({ words, claims }: Knowledge): boolean {
  const plain = (text: string) => text.replaceAll("\u00a0", " ").toLowerCase();
  return Object.values(words).some((device) =>
    [device.controls, device.fields, device.headings]
      .flatMap((part) => Object.values(part))
      .some((label) =>
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

function breaksPromises(knowledge: Knowledge): boolean {
  const check = createCheck();
  checkPromises(check, knowledge);
  return check.errors.length > 0;
}

const waitingNow = new Set(leftWaiting(loadKnowledge()));

/** Whether a procedure ends elsewhere than it promises, or before a message that it closed until now. */
const endsEarly = (knowledge: Knowledge): boolean =>
  breaksPromises(knowledge) || leftWaiting(knowledge).some((place) => !waitingNow.has(place));

/** Whether a step that destroys something no longer says so. */
const hidesLoss = (knowledge: Knowledge): boolean =>
  playedSteps(knowledge).some(({ lost, warned }) => lost > 0 && !warned);

/** What notices a mutant, or undefined when nothing does. */
export function killerOf(knowledge: Knowledge, touches: Touches): string | undefined {
  try {
    if (checkReferences(knowledge).length > 0) return "a reference";
    if (touches === "numbers")
      return unlikeSources(knowledge).length + regraded(knowledge).length > 0
        ? "the pinned sources"
        : undefined;
    if (touches === "needs") return neededUnsaid(knowledge).length > 0 ? "the law of needs" : undefined;
    if (touches === "words") return breaksLabels(knowledge) ? "the law of labels" : undefined;
    if (touches === "claims") {
      if (breaksProse(knowledge)) return "the law of the span";
      return regraded(knowledge).length > 0 ? "the pinned sources" : undefined;
    }
    if ("procedure" in touches)
      return breaksPromise(knowledge, touches.procedure)
        ? "a step's promise"
        : endsEarly(knowledge)
          ? "the law of endings"
          : hidesLoss(knowledge)
            ? "the law of losses"
            : failsProof(knowledge, usersOf(knowledge, touches.procedure))
              ? "the proof"
              : undefined;
    if (endsAstray(knowledge).length > 0) return "the table of answers";
    return failsProof(knowledge, [touches.tree]) ? "the proof or a source case" : undefined;
  } catch (error) {
    // Content refused with a message is noticed; a fault of this script is not.
    if (error instanceof ContentError || error instanceof RangeError) return String(error);
    throw error;
  }
}
