import type { Act } from "../../engine/content/procedure.ts";
import { resolve } from "../../engine/procedure/resolve.ts";
import { type Assignment, fits } from "../../engine/reality/condition.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Procedure } from "../procedure.ts";
import { variantsOf } from "../variants.ts";
import type { Check } from "./check.ts";

/** Fields into which goes what a screen shows at that moment: nobody can have it ready. */
const shown: readonly string[] = ["challenge", "qr"];

/** Controls that take something from a person besides a tap. */
const bringing: readonly string[] = [
  "choose-dsc-plus",
  "identify",
  "print-card",
  "request-physical-device",
  "touch-sensor",
  "look-at-phone",
];

/** A second field for the same thing, such as a new PIN repeated, takes nothing more. */
const once = (field: string) => field.replace(/-again$/, "");

/** What steps use: every field, control and device; and of these what a person has to bring. */
function usedBy({ on, kind }: Procedure, steps: readonly { readonly do: readonly Act[] }[]) {
  const acts = steps.flatMap((step) => step.do.flatMap((act) => ("wait" in act ? [] : [act])));
  const fields = acts.flatMap((act) => ("type" in act ? [once(act.type)] : []));
  const controls = acts.flatMap((act) => ("press" in act ? [act.press] : []));
  const others = acts.flatMap((act) => (act.on === undefined || act.on === on ? [] : [act.on]));
  // Whoever stands in Client Portal has logged in to it before the first step.
  const places = kind === "portal" ? [on] : [];
  const brought = [
    ...fields.filter((id) => !shown.includes(id)),
    ...controls.filter((id) => bringing.includes(id)),
    ...others,
    ...places,
  ];
  return {
    used: new Set([...fields, ...controls, ...others, on]),
    brought: new Set(brought),
  };
}

/** A way of the slots of a procedure, in words. */
function wayIn({ slots }: Knowledge, { steps }: Procedure, so: Assignment): string {
  const by = steps.flatMap((entry) => ("slot" in entry ? [slots[entry.slot]?.by ?? ""] : []));
  const own = Object.entries(so).filter(([id]) => by.includes(id));
  return own.length === 0 ? "" : ` where ${own.map(([id, value]) => `${id} is ${value}`).join(" and ")}`;
}

/**
 * Checks that the list of what to have ready follows from the steps, way by way: what they take from a person is
 * listed for that way, and what is listed for a way is taken in it, unless it is declared as `spare`.
 */
export function checkNeeds(check: Check, knowledge: Knowledge, id: string, procedure: Procedure): void {
  const place = `content/procedures/${id}.yml › needs`;
  const { needs } = procedure;
  for (const { say, spare, for: uses } of needs)
    if ((uses === undefined) === (spare === undefined))
      check.fail(place, `“${say.en}” has no single reason`, "Give it `for` or `spare`.");
  const facts = new Map<string, string>();
  // One way is enough to say it.
  const note = (key: string, fact: string) => facts.has(key) || facts.set(key, fact);
  const met = new Set<string>();
  for (const so of variantsOf(procedure, knowledge.slots)) {
    const { used, brought } = usedBy(procedure, resolve(knowledge, id, so));
    const way = wayIn(knowledge, procedure, so);
    const here = needs.filter(({ when }) => fits(when ?? {}, so));
    for (const one of brought)
      if (!here.some(({ for: uses }) => uses?.includes(one)))
        note(`nothing listed is for ${one}`, `nothing listed is for ${one}, which the steps take${way}`);
    for (const { say, for: uses } of here) {
      if (uses && !uses.some((one) => used.has(one)))
        note(`“${say.en}” is idle`, `“${say.en}” is listed, and no step takes ${uses.join(" or ")}${way}`);
      for (const one of uses ?? []) if (used.has(one)) met.add(`${say.en} ${one}`);
    }
  }
  for (const { say, for: uses } of needs)
    for (const one of uses ?? [])
      if (!met.has(`${say.en} ${one}`))
        note(`${say.en} ${one}`, `“${say.en}” is for ${one}, which no way of the steps takes`);
  for (const fact of facts.values())
    check.fail(place, fact, "List what the way takes, under `when`; declare under `spare` what none takes.");
}
