import { circumstanceValues } from "../../domain/circumstances.ts";
import type { Condition } from "../../engine/reality/condition.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Check } from "./check.ts";

/** Checks that a condition names circumstances and values that exist. */
export function checkCondition(
  check: Check,
  { circumstances }: Pick<Knowledge, "circumstances">,
  place: string,
  condition: Condition,
): void {
  for (const [id, wanted] of Object.entries(condition)) {
    check.known(place, "circumstance", id, Object.keys(circumstances));
    const values = Object.keys(circumstances[id]?.values ?? {});
    if (values.length === 0) continue;
    for (const value of [wanted].flat()) check.known(`${place} › ${id}`, "value", value, values);
  }
}

/** Checks that the simulator knows what the values of a circumstance mean, where it reads it at all. */
function checkKnown(check: Check, place: string, id: string, values: readonly string[]): void {
  const known: Readonly<Record<string, readonly string[]>> = circumstanceValues;
  for (const value of Object.hasOwn(known, id) ? values : [])
    check.known(place, "value that the simulator knows", value, known[id] ?? []);
}

/** The values of circumstances that anything acts on: answers, and what guides, procedures and situations begin with. */
function valuesUsed({ trees, procedures, slots, scenarios }: Knowledge): Set<string> {
  const conditions: Condition[] = [
    ...Object.values(trees).flatMap(({ given, nodes }) => [
      given,
      ...Object.values(nodes).flatMap(({ answers }) =>
        Object.values(answers).map(({ means }) => means ?? {}),
      ),
    ]),
    ...Object.values(procedures).flatMap(({ given, covers }) => [given, covers ?? {}]),
    ...Object.values(slots).flatMap(({ by, ways }) => Object.keys(ways).map((value) => ({ [by]: value }))),
    ...Object.values(scenarios).map(({ given }) => given),
  ];
  return new Set(
    conditions.flatMap((condition) =>
      Object.entries(condition).flatMap(([id, wanted]) => [wanted].flat().map((value) => `${id} ${value}`)),
    ),
  );
}

/** Checks circumstances and the combinations ruled out. */
export function checkCircumstances(check: Check, knowledge: Knowledge): void {
  const place = "content/circumstances.yml";
  const order = Object.keys(knowledge.circumstances);
  const used = valuesUsed(knowledge);
  for (const [id, { applies = {}, kind, why, values }] of Object.entries(knowledge.circumstances)) {
    checkCondition(check, knowledge, `${place} › ${id} › applies`, applies);
    checkKnown(check, `${place} › ${id}`, id, Object.keys(values));
    for (const needed of Object.keys(applies))
      if (order.indexOf(needed) > order.indexOf(id))
        check.fail(`${place} › ${id}`, `it depends on "${needed}", which comes later`, "Move it below.");
    // What reality alone decides is answered by nobody.
    for (const value of kind === "hidden" ? [] : Object.keys(values))
      if (!used.has(`${id} ${value}`))
        check.fail(
          `${place} › ${id} › ${value}`,
          "no answer, guide, procedure or situation has this value",
          "Let an answer mean it, or take it out.",
        );
    if (kind === "hidden" && !why)
      check.fail(`${place} › ${id}`, "it is hidden without a reason", "Add `why`.");
  }
  knowledge.irrelevant.forEach(({ when, not }, at) => {
    checkCondition(check, knowledge, `${place} › irrelevant › ${at + 1}`, when);
    for (const id of not) check.known(`${place} › irrelevant › ${at + 1}`, "circumstance", id, order);
  });
  knowledge.impossible.forEach(({ when }, at) => {
    checkCondition(check, knowledge, `${place} › impossible › ${at + 1}`, when);
  });
}
