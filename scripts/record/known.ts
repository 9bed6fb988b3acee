import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Step } from "../../src/knowledge/procedure.ts";
import { everyStepOf } from "../../src/prose/carried.ts";
import type { Tapped } from "./taps.ts";

/** Words that somebody has written for the same act on the same kind of device. */
export type Said = Pick<Step, "say" | "claims" | "loses" | "id" | "names">;

/** The touches of a step, without its waiting, as one text: what makes two steps the same. */
const touchesOf = (acts: Step["do"] | Tapped["acts"], on: string | undefined) =>
  acts
    .flatMap((act) => {
      if ("wait" in act) return [];
      const where = "on" in act ? (act.on ?? "") : (on ?? "");
      return "press" in act ? [`${where} press ${act.press}`] : [`${where} type ${act.type}`];
    })
    .join(", ");

/** The words of a step that does the same on a device of the same kind, where there is one. Pure. */
export function saidOf(knowledge: Knowledge, tapped: Tapped, own: string): Said | undefined {
  const elsewhere = tapped.on === own ? undefined : tapped.on;
  const wanted = touchesOf(tapped.acts, elsewhere);
  for (const procedure of Object.values(knowledge.procedures))
    if (elsewhere !== undefined || procedure.kind === tapped.kind)
      for (const step of everyStepOf(knowledge, procedure))
        if (touchesOf(step.do, undefined) === wanted) return step;
  return undefined;
}

type Need = Knowledge["procedures"][string]["needs"][number];

/**
 * What the steps take of a person: fields to fill in, devices beside their own, and what is pressed where some procedure
 * needs something for it, such as a look at the phone. Pure.
 */
export function usesOf({ procedures }: Knowledge, steps: readonly Tapped[], own: string): string[] {
  const needed = new Set(
    Object.values(procedures).flatMap(({ needs }) => needs.flatMap((need) => need.for ?? [])),
  );
  const uses = steps.flatMap(({ acts, on }) => [
    ...acts.flatMap((act) => {
      if ("wait" in act) return [];
      if ("type" in act) return [act.type];
      return needed.has(act.press) ? [act.press] : [];
    }),
    ...(on === own ? [] : [on]),
  ]);
  return [...new Set(uses)];
}

/** What to have ready for fields and devices, in the words of procedures that need the same; each once. Pure. */
export function needsFor(
  knowledge: Knowledge,
  uses: readonly string[],
): { needs: Need[]; unknown: string[] } {
  const all = Object.values(knowledge.procedures).flatMap(({ needs }) => needs);
  const needs: Need[] = [];
  const unknown: string[] = [];
  for (const use of uses) {
    if (needs.some((need) => need.for?.includes(use))) continue;
    const strange = (need: Need) => (need.for ?? []).filter((one) => !uses.includes(one)).length;
    const found = all
      .filter((need) => need.for?.includes(use))
      .sort((one, other) => strange(one) - strange(other))[0];
    // Of what one need stands for, these steps may take a part.
    if (found) needs.push({ ...found, for: (found.for ?? []).filter((one) => uses.includes(one)) });
    else unknown.push(use);
  }
  return { needs, unknown };
}
