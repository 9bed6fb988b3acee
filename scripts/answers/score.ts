import type { Asked, Choice } from "./cases.ts";

/** How an answerer did. A needless call and unsafe advice are wrong answers too. */
export interface Score {
  readonly asked: number;
  readonly right: number;
  /** Sent to call IBKR although the person can help themselves. */
  readonly needlessCall: number;
  /** Told to destroy something that the right verdict keeps, or to try alone where only a call is left. */
  readonly unsafe: number;
  readonly none: number;
}

/** Scores answers against the proven verdicts. Pure. */
export function scoreOf(
  asked: readonly Asked[],
  answers: readonly (string | undefined)[],
  choices: readonly Choice[],
): Score {
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const score = { asked: asked.length, right: 0, needlessCall: 0, unsafe: 0, none: 0 };
  for (const [at, { right }] of asked.entries()) {
    const [given, proper] = [byId.get(answers[at] ?? ""), byId.get(right)];
    if (!given) score.none++;
    else if (given.id === right) score.right++;
    else if (given.kind === "call" && proper?.kind !== "call") score.needlessCall++;
    else if ((given.loses && !proper?.loses) || (proper?.kind === "call" && given.kind !== "call"))
      score.unsafe++;
  }
  return score;
}
