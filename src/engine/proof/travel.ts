import type { End, Question } from "../content/tree.ts";
import { fits } from "../reality/condition.ts";
import { endAt, isPlan, questionAt } from "../tree/forest.ts";
import { proceduresFor } from "../tree/planned.ts";
import { take } from "../tree/replay.ts";
import type { Case } from "./case.ts";
import { followCall, goalAt, runPlan } from "./plan.ts";
import { fail, oblige, type Prover, type Traveller } from "./prover.ts";

const unsureLimit = 2;
const stepLimit = 40;

function verdictOf(end: End, so: Traveller["so"]): string {
  if (isPlan(end)) return proceduresFor(end, so).join(" + ");
  if ("call" in end) return "call";
  return "choice" in end ? "choice" : `article ${end.article}`;
}

const questionsIn = ({ guide }: Prover, taken: Case["taken"]) =>
  taken.filter(({ asked, place }) => asked && questionAt(guide.trees, place) !== undefined).length;

function asCase(prover: Prover, traveller: Traveller, end: End): Case {
  const { so, position, unsure } = traveller;
  const firstEnd = position.taken.findIndex(({ place }) => endAt(prover.guide.trees, place) !== undefined);
  return {
    tree: prover.tree,
    so,
    taken: position.taken,
    end: position.place,
    verdict: verdictOf(end, so),
    asked: questionsIn(prover, position.taken),
    askedFirst: questionsIn(prover, position.taken.slice(0, firstEnd < 0 ? undefined : firstEnd)),
    unsure: unsure > 0,
  };
}

/** The traveller one way further on, if that leads anywhere. */
function further(prover: Prover, traveller: Traveller, way: string): Traveller[] {
  const position = take(prover.guide, traveller.position, way);
  if (position !== traveller.position) return [{ ...traveller, position }];
  fail(prover, traveller.so, traveller.position.place, "gap", `${way} leads nowhere`);
  return [];
}

/** The truthful ways on from a question: one, and "not sure" where it is offered. */
function answersOf(prover: Prover, traveller: Traveller, question: Question): Traveller[] {
  const { so, position, unsure } = traveller;
  const true_ = Object.entries(question.answers).filter(([, { means }]) => fits(means, so));
  if (true_.length === 0) fail(prover, so, position.place, "gap");
  if (true_.length > 1) fail(prover, so, position.place, "overlap", true_.map(([id]) => id).join(", "));
  const ways = true_.slice(0, 1).flatMap(([id]) => further(prover, traveller, id));
  if (question.unsure && unsure < unsureLimit)
    ways.push(...further(prover, { ...traveller, unsure: unsure + 1 }, "unsure"));
  return ways;
}

/** Checks an end that is not a plan: a call only where nothing else works, an article only where access is kept. */
function checkEnd(prover: Prover, traveller: Traveller, end: End, chosen: boolean): void {
  const { so, position, world } = traveller;
  const { holds, spares } = prover.guide.domain;
  const goal = goalAt(prover, traveller);
  if ("call" in end) {
    oblige(prover, traveller, world, goal, false, "complete");
    const spared = spares(goal, so);
    if (spared !== undefined) fail(prover, so, position.place, "needless-call", spared);
    if (end.after) followCall(prover, traveller, end.after);
  } else if ("holds" in end) {
    const foothold = Object.hasOwn(holds, end.holds) ? holds[end.holds] : undefined;
    if (!foothold?.isTrue(so)) fail(prover, so, position.place, "no-foothold", foothold ? "" : end.holds);
    if (!chosen && foothold?.isSimulated) oblige(prover, traveller, world, goal, false, "complete");
  }
}

/** Follows one reality to its verdict, and beyond each "not sure" it may say. Collects what must still be settled. */
export function travel(prover: Prover, traveller: Traveller, chosen = false): Case[] {
  const { position, so } = traveller;
  if (position.taken.length > stepLimit) {
    fail(prover, so, position.place, "endless");
    return [];
  }
  const question = questionAt(prover.guide.trees, position.place);
  if (question) return answersOf(prover, traveller, question).flatMap((next) => travel(prover, next));
  const end = endAt(prover.guide.trees, position.place);
  if (!end) {
    fail(prover, so, position.place, "gap", "this place does not exist");
    return [];
  }
  if (isPlan(end)) {
    const next = runPlan(prover, traveller, end);
    return next ? travel(prover, next) : [asCase(prover, traveller, end)];
  }
  if ("choice" in end)
    for (const way of end.choice)
      for (const next of further(prover, traveller, way.to)) travel(prover, next, true);
  checkEnd(prover, traveller, end, chosen);
  return [asCase(prover, traveller, end)];
}
