import { proceduresOf } from "../../engine/tree/planned.ts";
import type { Knowledge } from "../knowledge.ts";
import type { PlanEnd, Tree } from "../tree.ts";
import type { Check } from "./check.ts";
import { checkCondition } from "./circumstances.ts";
import { checkDetours } from "./detours.ts";
import { checkClaims } from "./procedures.ts";
import { checkText } from "./texts.ts";

function checkTarget(check: Check, { trees }: Knowledge, place: string, own: string, target: string) {
  const [tree, id] = target.includes("/") ? (target.split("/") as [string, string]) : [own, target];
  check.known(place, "tree", tree, Object.keys(trees));
  const found = trees[tree];
  if (found)
    check.known(place, `node of ${tree}`, id, [...Object.keys(found.nodes), ...Object.keys(found.ends)]);
}

function checkPlan(check: Check, knowledge: Knowledge, place: string, own: string, end: PlanEnd) {
  const procedures = Object.keys(knowledge.procedures);
  for (const id of proceduresOf(end)) check.known(place, "procedure", id, procedures);
  for (const entry of end.plan)
    if (typeof entry !== "string")
      checkCondition(check, knowledge, place, { [entry.by]: Object.keys(entry.of) });
  const troubles = proceduresOf(end).flatMap((id) => Object.keys(knowledge.procedures[id]?.trouble ?? {}));
  for (const [trouble, target] of Object.entries(end.trouble ?? {})) {
    check.known(`${place} › trouble`, "trouble", trouble, troubles);
    checkTarget(check, knowledge, `${place} › trouble › ${trouble}`, own, target);
  }
  if (end.instead) checkTarget(check, knowledge, `${place} › instead`, own, end.instead);
  if ((end.warns === undefined) !== (end.instead === undefined))
    check.fail(place, "`warns` and `instead` go together", "Give both or neither.");
}

function checkEnds(check: Check, knowledge: Knowledge, file: string, own: string, tree: Tree) {
  for (const [id, end] of Object.entries(tree.ends)) {
    const place = `${file} › ends › ${id}`;
    checkText(check, knowledge, place, end.title, undefined);
    checkText(check, knowledge, place, end.why, undefined);
    checkClaims(check, knowledge, place, end.claims);
    if ("hopes" in end && end.hopes) checkCondition(check, knowledge, `${place} › hopes`, end.hopes);
    if ("plan" in end) checkPlan(check, knowledge, place, own, end);
    if ("choice" in end) for (const way of end.choice) checkTarget(check, knowledge, place, own, way.to);
    if ("call" in end)
      for (const next of end.after ?? [])
        check.known(`${place} › after`, "procedure", next, Object.keys(knowledge.procedures));
    if ("article" in end) check.known(place, "article", end.article, Object.keys(knowledge.registry));
  }
}

/** A trouble of one name must mean one thing in one tree, or a link to it would mean two. */
function checkTroubles(check: Check, { procedures }: Knowledge, file: string, tree: Tree) {
  const meant = new Map<string, { readonly means: string; readonly id: string }>();
  for (const id of new Set(Object.values(tree.ends).flatMap(proceduresOf)))
    for (const [trouble, { means: condition }] of Object.entries(procedures[id]?.trouble ?? {})) {
      const means = JSON.stringify(condition);
      const other = meant.get(trouble) ?? { means, id };
      meant.set(trouble, other);
      if (other.means !== means)
        check.fail(
          `${file} › trouble › ${trouble}`,
          `it means ${means} in ${id} and ${other.means} in ${other.id}`,
          "Let both mean the same, or give one of them another name.",
        );
    }
}

/** Checks trees: targets, circumstances, procedures, troubles, articles and claims. */
export function checkTrees(check: Check, knowledge: Knowledge): void {
  for (const [own, tree] of Object.entries(knowledge.trees)) {
    const file = `content/trees/${own}.yml`;
    check.known(`${file} › first`, "node", tree.first, Object.keys(tree.nodes));
    checkCondition(check, knowledge, `${file} › given`, tree.given);
    for (const [id, node] of Object.entries(tree.nodes)) {
      const place = `${file} › nodes › ${id}`;
      if (id in tree.ends) check.fail(place, "an end has the same id", "Rename one of them.");
      for (const text of [node.ask, node.hint, node.findOut])
        if (text) checkText(check, knowledge, place, text, undefined);
      checkClaims(check, knowledge, place, node.claims);
      for (const [answer, { means, to, label }] of Object.entries(node.answers)) {
        checkText(check, knowledge, `${place} › ${answer}`, label, undefined);
        checkCondition(check, knowledge, `${place} › ${answer} › means`, means);
        checkTarget(check, knowledge, `${place} › ${answer} › to`, own, to);
      }
      if (node.unsure) checkTarget(check, knowledge, `${place} › unsure`, own, node.unsure.to);
    }
    checkEnds(check, knowledge, file, own, tree);
    checkTroubles(check, knowledge, file, tree);
    checkDetours(check, file, tree);
  }
}
