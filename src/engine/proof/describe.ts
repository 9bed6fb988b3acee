import type { Assignment } from "../reality/condition.ts";
import { type Gesture, gestureName } from "../world/gesture.ts";
import type { Failure, Law } from "./case.ts";

const lawWords: Readonly<Record<Law, string>> = {
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

/** A broken law as a sentence: who, where, what, and the way that the simulator found. Pure. */
export function describeFailure(
  failure: Failure,
  nameOf: (circumstance: string, value: string) => string | undefined,
): string {
  const { so, place, law, detail, found } = failure;
  const who = inWords(so, nameOf) || "anybody";
  const way = found ? ` ${wayInWords(found)}.` : "";
  return `${who}: at ${place} ${lawWords[law]}.${detail === "" ? "" : ` ${detail}.`}${way}`;
}

function wayInWords(found: readonly Gesture[]): string {
  if (found.length === 0) return "It is reached already";
  return `In ${found.length} gestures: ${found.map(gestureName).join("; ")}`;
}

/** An assignment in words: «door locked, note gone». Pure. */
function inWords(so: Assignment, nameOf: Parameters<typeof describeFailure>[1]): string {
  return Object.entries(so)
    .map(([id, value]) => nameOf(id, value) ?? `${id}=${value}`)
    .join(", ");
}
