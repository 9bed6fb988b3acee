import type { Only } from "../../knowledge/article.ts";
import type { Check } from "../../knowledge/check/check.ts";
import { nameOf } from "../../knowledge/pair.ts";

import type { Prose } from "../article.ts";
import { shapeOf } from "../shape.ts";

/** Takes declared tokens out of a shape, once each; returns those that were declared in vain as well. */
function without(shape: readonly string[], declared: readonly Only[]) {
  const rest = [...shape];
  const vain: string[] = [];
  for (const { token } of declared) {
    const at = rest.indexOf(token);
    if (at === -1) vain.push(token);
    else rest.splice(at, 1);
  }
  return { rest, vain };
}

/** Every language has the same headings, components, claims, numbers and links as the first, in the same order. */
export function checkParity(check: Check, first: Prose, other: Prose): void {
  const [wanted, found] = [first, other].map((prose) => {
    const { rest, vain } = without(shapeOf(prose), prose.front.only ?? []);
    for (const token of vain)
      check.fail(prose.place, `"only" declares ${token}, which is not there`, "Take the declaration out.");
    return rest;
  }) as [string[], string[]];
  const at = wanted.findIndex((token, index) => token !== found[index]);
  if (at === -1 && wanted.length === found.length) return;
  const place = at === -1 ? wanted.length : at;
  const before = wanted.slice(Math.max(0, place - 3), place).join(" · ");
  check.fail(
    other.place,
    `after "${before}" it has ${found[place] ?? "nothing"} where ${nameOf(first.locale)} has ${wanted[place] ?? "nothing"}`,
    'Give both the same shape, or declare the difference with its reason under "only".',
  );
}
