import { goals } from "../../domain/goals.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { distancesTo, type Graph } from "../explore/graph.ts";
import type { Assignment } from "../reality/condition.ts";
import { gestureName } from "../world/gesture.ts";
import type { Failure } from "./case.ts";

const lawWords: Readonly<Record<Failure["law"], string>> = {
  gap: "no answer fits this reality",
  overlap: "several answers fit this reality",
  "too-long": "more questions are asked than a person bears",
  endless: "the way never ends",
  "broken-step": "a step cannot be done or does not show what it promises",
  unsound: "the plan does not reach the goal",
  "needless-call": "the guide says that no self-service way is left, but the simulator finds one",
  unguarded: "a destructive step puts the goal out of reach, and nothing warns of it",
  "no-foothold": "the guide says that access is kept, but it is not",
  "useless-question": "this question cannot change the verdict",
  "dead-answer": "no reality leads to this answer",
};

/** An assignment in words: «Android phone, PIN forgotten, no other phone». Pure. */
function inWords(knowledge: Knowledge, so: Assignment): string {
  return Object.entries(so)
    .map(([id, value]) => knowledge.circumstances[id]?.values[value]?.en ?? `${id}=${value}`)
    .join(", ");
}

function wayTo(graph: Graph, goal: string, from: number): string {
  const isGoal = goals[goal];
  if (!isGoal) return "";
  const distance = distancesTo(graph, isGoal);
  const names: string[] = [];
  let at = from;
  while ((distance[at] ?? -1) > 0 && names.length < 60) {
    const edge = graph.edges[at]?.find(({ to }) => distance[to] === (distance[at] as number) - 1);
    if (!edge) break;
    names.push(gestureName(edge.gesture));
    at = edge.to;
  }
  return names.join("; ");
}

/** A broken law as a sentence: who, where, what, and the way that the simulator found. Pure. */
export function describeFailure(knowledge: Knowledge, failure: Failure, graph: Graph): string {
  const { so, place, law, detail } = failure;
  const who = inWords(knowledge, so) || "anybody";
  const [goal = "", distance = "", world = ""] = detail.split(" ");
  const found =
    law === "needless-call" && world !== ""
      ? ` ${goal} in ${distance} gestures: ${wayTo(graph, goal, Number(world))}`
      : ` ${detail}`;
  return `${who}: at ${place} ${lawWords[law]}.${found}`;
}
